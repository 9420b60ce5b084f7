public import Law
public import Registry

/// Files a nomination by note verbale: the mission does, or the secretariat registers what it received (¶18, ¶27, Practice).
public struct Nominate: ReviewAct {
    public static let kind = "nomination filed"
    public static let basis = Provision(.procedures, 27)
    public static let deed = Deed.nominate

    /// The State that nominates.
    public let state: StateCode
    /// For which task.
    public let role: DesignatedRole
    /// The person.
    public let person: PersonID
    /// The instruments in which an expert is competent (¶27); all that the State takes part with where none is named.
    public let instruments: [InstrumentCode]
    /// The nomination of the person who leaves for this one, by its number; 0 where nobody leaves.
    public let leaver: Int
    /// Where the sealed note verbale is, as with `FiledDocument.address`; empty where it came on paper.
    public let note: String
    /// The fields of the note.
    public let particulars: Particulars?

    /// What a note verbale says of a person.
    public struct Particulars: Hashable, Sendable {
        /// The name as the note has it.
        public let name: String
        /// Title and function.
        public let title: String
        /// The electronic address to which the link is sent.
        public let mail: String
        /// The telephone number.
        public let telephone: String
        /// The number and date of the note.
        public let note: String

        /// The fields of a note.
        public init(name: String, title: String, mail: String, telephone: String, note: String) {
            self.name = name
            self.title = title
            self.mail = mail
            self.telephone = telephone
            self.note = note
        }
    }

    /// A nomination.
    public init(
        _ person: PersonID, as role: DesignatedRole, of state: StateCode, instruments: [InstrumentCode] = [], leaver: Int = 0,
        note: String = "", _ particulars: Particulars
    ) {
        self.state = state
        self.role = role
        self.person = person
        self.instruments = instruments
        self.leaver = leaver
        self.note = note
        self.particulars = particulars
    }

    public var texts: [String] { particulars.map { [$0.name, $0.title, $0.mail, $0.telephone, $0.note] } ?? [] }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        if let refusal = OwnPeopleOnly.objection(to: author, for: state, in: review) { return refusal }
        if leaver != 0, !(review.nomination(leaver).map { $0.state == state && $0.stage.isLive } ?? false) {
            return Refusal(MechanismRefusal.noSuchNomination(leaver), under: Self.basis)
        }
        if review.nominations.contains(where: { $0.person == person && $0.state == state && $0.role == role && $0.stage.isLive }) {
            return Refusal(MechanismRefusal.nominatedAlready, under: Self.basis)
        }
        return OneFocalPoint.objection(to: self, in: review)
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        review.nominations.append(
            Nomination(
                id: mark.number, state: state, role: role, person: person, instruments: instruments, leaver: leaver == 0 ? nil : leaver,
                stage: .nominated, since: mark.day, filedOn: mark.day, note: note))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("state", state)
        facts.put("role", role)
        facts.put("person", person.text)
        facts.put("instruments", instruments)
        facts.put("leaver", leaver)
        facts.put("note", note)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        state = try facts.state("state")
        role = try facts.word("role")
        person = PersonID(try facts.text("person"))
        instruments = try facts.instruments("instruments")
        leaver = try facts.number("leaver")
        note = try facts.text("note")
        particulars = nil
    }
}
