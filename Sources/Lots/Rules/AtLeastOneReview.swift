public import Law
import Registry

/// By the end of the process every State has carried out at least one review (¶29).
public enum AtLeastOneReview: ResultRule {
    public static let basis = Provision(.procedures, 29)

    public static func breaches(in position: Position) -> [String] {
        owing(in: position).map { "\(position.field.code($0)): \(position.reviews(by: $0)) reviews (\(basis))" }
    }

    /// The States that carry out fewer reviews than they have to.
    static func owing(in position: Position) -> [Int] {
        (0..<position.field.count).filter { position.load[$0] < position.field.least[$0] }
    }
}
