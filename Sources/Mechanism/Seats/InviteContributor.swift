public import Law

/// Asks somebody outside the national team about named questions: another authority, the private sector, NGOs, academia (¶23).
public struct InviteContributor: PhaseAct {
    public static let kind = "contributor invited"
    public static let basis = Provision(.procedures, 23)
    public static let deed = Deed.inviteContributors

    public let number: Int
    /// The person.
    public let person: PersonID
    /// The questions.
    public let questions: [QuestionID]
    /// The name of the person, and the electronic address to which the link is sent; none where read from the record.
    public let address: (name: String, mail: String)?

    /// An invitation.
    public init(phase: Int, _ person: PersonID, to questions: [QuestionID], name: String, mail: String) {
        number = phase
        self.person = person
        self.questions = questions
        address = (name, mail)
    }

    public var texts: [String] { address.map { [$0.name, $0.mail] } ?? [] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        guard author.capacity.state == review.state else { return Refusal(MechanismRefusal.forReviewedStateOnly, under: Self.basis) }
        guard !questions.isEmpty else { return Refusal(MechanismRefusal.noQuestionNamed, under: Self.basis) }
        return questions.first { !phase.questions.contains($0) }
            .map { Refusal(MechanismRefusal.questionNotAsked($0), under: Self.basis) }
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.contributors.append(Contributor(id: mark.number, person: person, phase: number, questions: questions))
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {}

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("person", person.text)
        facts.put("questions", questions.map(\.text))
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        person = PersonID(try facts.text("person"))
        questions = try facts.texts("questions").map { QuestionID($0) }
        address = nil
    }
}
