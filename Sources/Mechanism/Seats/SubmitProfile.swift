public import Law

/// An invited person hands in the profile, and says whether contact data may be published (¶18, ¶27, Practice).
public struct SubmitProfile: ReviewAct {
    public static let kind = "profile submitted"
    public static let basis = Provision(.procedures, 27, standing: .practice)
    public static let deed = Deed.holdLink

    /// The nomination, by the number of the act that filed it.
    public let nomination: Int
    /// Whether contact data may be published.
    public let publishesContact: Bool
    /// Name, title, electronic address and telephone as the person gives them; empty where read from the record.
    public let profile: [String]
    /// How many fields the profile has, which is recorded beside the act's texts.
    private let fields: Int

    /// A profile.
    public init(_ nomination: Int, publishesContact: Bool, profile: [String]) {
        self.nomination = nomination
        self.publishesContact = publishesContact
        self.profile = profile
        fields = profile.count
    }

    public var texts: [String] { profile }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = NominationInStage.objection(to: nomination, .invited, .clarificationAsked, in: review)
            ?? OwnNomination.objection(to: author, nomination, in: review)
        {
            return refusal
        }
        let last = review.nomination(nomination)?.linkExpiresOn ?? day
        return day > last ? Refusal(MechanismRefusal.linkExpired(on: last), under: Self.basis) : nil
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.change(nomination) {
            $0.stage = .profileSubmitted
            $0.since = mark.day
            $0.publishesContact = publishesContact
            $0.profile = mark.number
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("nomination", nomination)
        facts.put("publishesContact", publishesContact)
        facts.put("fields", fields)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        nomination = try facts.number("nomination")
        publishesContact = try facts.truth("publishesContact")
        profile = []
        fields = try facts.number("fields")
    }
}
