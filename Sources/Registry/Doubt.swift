/// Something that the tables do not know for certain, to be shown wherever it matters.
public struct Doubt: Hashable, Sendable {
    /// What is in doubt.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The State has no regional group in the tables; one must be assigned before a drawing of lots.
        case groupLeftOpen
        /// The group rests on the practice of conferences, as the State is not a Member of the United Nations.
        case groupByPractice
        /// The State is party, and the day of its deposit is not known.
        case depositDateUnknown
        /// The row was inferred.
        case lowConfidence
        /// The date was not read again at a source.
        case mediumConfidence
        /// The State acceded although it had signed, which needs the explanation that the note gives.
        case accessionAfterSignature
    }

    /// What is in doubt.
    public let kind: Kind
    /// The State that it concerns.
    public let state: StateCode
    /// The instrument that it concerns; none where it concerns the State itself.
    public let instrument: InstrumentCode?
    /// What the row says about it, in English.
    public let note: String

    /// A doubt about a State, or about what it did about an instrument.
    public init(_ kind: Kind, about state: StateCode, instrument: InstrumentCode? = nil, note: String) {
        self.kind = kind
        self.state = state
        self.instrument = instrument
        self.note = note
    }
}
