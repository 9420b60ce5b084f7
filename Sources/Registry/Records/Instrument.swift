public import Law

/// The Convention, one of its Protocols, or an instrument that the tables hold for reference.
public struct Instrument: Hashable, Sendable {
    /// What the Mechanism does with an instrument.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        /// Its implementation is reviewed.
        case reviewed
        /// Only the standing of States is known: articles 8 and 9 are reviewed for those outside the Convention against Corruption.
        case reference
    }

    /// Where the depositary publishes an instrument.
    public struct Publication: Hashable, Sendable {
        /// The chapter and number in the depositary's list of multilateral treaties, such as `XVIII-12-a`; empty where there is none.
        public let depositaryNumber: String
        /// The volume of the United Nations Treaty Series.
        public let volume: Int?
        /// The first page in that volume.
        public let page: Int?
        /// The number under which it was registered.
        public let registrationNumber: Int?
        /// The day of its registration.
        public let registeredOn: Day?

        /// A publication, of which any part may not be known.
        public init(
            depositaryNumber: String, volume: Int? = nil, page: Int? = nil, registrationNumber: Int? = nil, registeredOn: Day? = nil
        ) {
            self.depositaryNumber = depositaryNumber
            self.volume = volume
            self.page = page
            self.registrationNumber = registrationNumber
            self.registeredOn = registeredOn
        }
    }

    /// The code by which the tables refer to it.
    public let code: InstrumentCode
    /// The full title in the six languages.
    public let titles: MultilingualText
    /// The title that people use, in the six languages.
    public let shortTitles: MultilingualText
    /// Where it is published.
    public let publication: Publication
    /// The day of its adoption; nobody can sign or join before.
    public let adoptedOn: Day
    /// The symbol of the resolution that adopted it; empty where it is not known.
    public let adoptedBy: String
    /// The day on which it entered into force; none while it is not in force.
    public let entryIntoForce: Day?
    /// What the Mechanism does with it.
    public let role: Role

    /// An instrument as a row of `instruments.csv` has it.
    public init(
        code: InstrumentCode, titles: MultilingualText, shortTitles: MultilingualText,
        publication: Publication = Publication(depositaryNumber: ""), adoptedOn: Day, adoptedBy: String = "", entryIntoForce: Day?,
        role: Role = .reviewed
    ) {
        self.code = code
        self.titles = titles
        self.shortTitles = shortTitles
        self.publication = publication
        self.adoptedOn = adoptedOn
        self.adoptedBy = adoptedBy
        self.entryIntoForce = entryIntoForce
        self.role = role
    }
}

extension Instrument {
    /// It is the Organized Crime Convention itself.
    public var isConvention: Bool { code == .convention }
    /// It is one of the Protocols to the Convention: reviewed, and not the Convention.
    public var isProtocol: Bool { role == .reviewed && !isConvention }

    /// The full title in a language, by its code; in English for any other code than the six.
    public func title(in languageCode: String) -> String { titles[languageCode] }
    /// The title that people use in a language, by its code; in English for any other code than the six.
    public func shortTitle(in languageCode: String) -> String { shortTitles[languageCode] }
}

extension InstrumentCode {
    /// The Organized Crime Convention, `UNTOC`.
    public static var convention: InstrumentCode { InstrumentCode("UNTOC") }
    /// The Convention against Corruption, `UNCAC`, which decides whether articles 8 and 9 are reviewed.
    public static var conventionAgainstCorruption: InstrumentCode { InstrumentCode("UNCAC") }
}
