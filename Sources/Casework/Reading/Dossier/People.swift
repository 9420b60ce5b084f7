public import Law
public import Mechanism
public import Registry

/// Somebody who is designated and approved, as everybody may know (¶18, ¶27).
public struct DesignationEntry: Hashable, Sendable {
    /// The State.
    public let state: StateCode
    /// The role.
    public let role: String
    /// The day of the approval.
    public let since: Day
    /// Name and contact data, where their publication was agreed to.
    public let contact: PersonParticulars?
}

/// What a note verbale or a profile says of a person.
public struct PersonParticulars: Hashable, Sendable {
    /// The name.
    public let name: String
    /// Title and function.
    public let title: String
    /// The electronic address.
    public let mail: String
    /// The telephone number.
    public let telephone: String

    /// The first four of some texts; those that are missing are empty.
    init(_ texts: [String]) {
        func text(_ place: Int) -> String { place < texts.count ? texts[place] : "" }
        (name, title, mail, telephone) = (text(0), text(1), text(2), text(3))
    }
}

/// A nomination, for its State and the case officer.
public struct NominationEntry: Hashable, Sendable {
    /// The number by which its people name it; unlike `act` it is known to the nominee, who holds it.
    public let number: Int
    /// The person, by whom another nomination may name the same one.
    public let person: PersonID
    /// The number of the act that filed it.
    public let act: Int?
    /// The State that nominates.
    public let state: StateCode
    /// For which task.
    public let role: String
    /// How far the nomination is.
    public let stage: String
    /// Since when.
    public let since: Day
    /// The day on which it was filed.
    public let filedOn: Day
    /// The last day on which the link to the profile works.
    public let linkExpiresOn: Day?
    /// The instruments in which an expert is competent.
    public let instruments: [InstrumentCode]
    /// What the note says of the person.
    public let particulars: PersonParticulars
    /// The number and date of the note.
    public let note: String
    /// Whether the note itself is on file.
    public let hasFile: Bool
    /// The nomination of the person who leaves for this one.
    public let leaver: Int?
    /// Whether contact data may be published.
    public let publishesContact: Bool
    /// What the person says.
    public let profile: PersonParticulars?
    /// What the secretariat asked about the profile last.
    public let question: DossierText?
}

/// Somebody whom the State under review asks about named questions (¶23).
public struct ContributorEntry: Hashable, Sendable {
    /// The number of the invitation.
    public let number: Int
    /// The phase.
    public let phase: Int
    /// The name.
    public let name: String
    /// The electronic address.
    public let mail: String
    /// The identifiers of the questions.
    public let questions: [String]
    /// Whether the invitation was taken back.
    public let isRevoked: Bool
}

/// Consultations with a reviewing State that does not do its task (¶30).
public struct ConsultationEntry: Hashable, Sendable {
    /// The number of the act that asked for them.
    public let number: Int
    /// The reviewing State.
    public let reviewer: StateCode
    /// The day on which they were asked for.
    public let askedOn: Day
    /// The day on which they were declared to have failed.
    public let failedOn: Day?
    /// What the State under review says.
    public let text: DossierText
}

/// A need for technical assistance (¶44, ¶45).
public struct NeedEntry: Hashable, Sendable {
    /// The number among those that the reader sees.
    public let number: Int
    /// The number of the act that brought it about.
    public let act: Int?
    /// The phase that identified it.
    public let phase: Int?
    /// The instrument.
    public let instrument: InstrumentCode
    /// The article.
    public let article: Int
    /// How far it is.
    public let stage: String
    /// Since when.
    public let since: Day
    /// Who offers or gives the assistance.
    public let providers: [String]
    /// Whether the item that identified it is kept confidential; told only to those who may know.
    public let isConfidential: Bool
    /// What the State asks for.
    public let request: DossierText?
}
