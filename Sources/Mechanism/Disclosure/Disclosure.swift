public import Law

/// Something of its own review that the State under review opened to others (¶40, ¶41); it cannot be taken back.
public struct Disclosure: Hashable, Sendable {
    /// What kind of thing.
    public let record: DisclosedRecord
    /// Which one of them: the identifier of a question, the number of a message, item or document; empty for all of the kind.
    public let part: String
    /// To whom.
    public let audience: Audience
    /// The day.
    public let day: Day
}

/// The kinds of record about whose disclosure the State decides.
public enum DisclosedRecord: String, Hashable, Sendable, CaseIterable {
    case answers
    case dialogue
    case documents
    case list
}

/// To whom something is opened.
public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// All States parties, in the secure module (¶40).
    case parties = "States parties"
    /// Everybody (¶41).
    case everybody = "public"
}

extension PhaseReview {
    /// Whether something is open to an audience; what the public may read, States parties may read.
    public func isDisclosed(_ record: DisclosedRecord, part: String, to audience: Audience) -> Bool {
        disclosure(of: record, part: part, to: audience) != nil
    }

    /// By what something is open to an audience; none where it is not.
    public func disclosure(of record: DisclosedRecord, part: String, to audience: Audience) -> Disclosure? {
        disclosures.first {
            $0.record == record && ($0.part.isEmpty || $0.part == part) && ($0.audience == audience || $0.audience == .everybody)
        }
    }
}
