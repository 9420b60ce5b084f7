public import Law
import Registry

/// At most four States review a State, unless that State decides otherwise (¶28 c).
///
/// A draw keeps it by the number of its seats: on each side a primary one, and one additional reviewer who is party to all that is missing.
public enum AtMostFourReviewers: ResultRule {
    public static let basis = Provision(.procedures, 28, "c")
    /// The figure of the paragraph.
    public static let most = 4

    public static func breaches(in position: Position) -> [String] {
        let field = position.field
        let reviewers = Dictionary(grouping: position.seats, by: \.seat.reviewed).mapValues(\.count)
        return (0..<field.count).filter { (reviewers[$0] ?? 0) > most && !field.allowsMoreReviewers[$0] }
            .map { "\(field.code($0)): \(reviewers[$0] ?? 0) reviewers (\(basis))" }
    }
}
