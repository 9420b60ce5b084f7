public import Law

/// What a State did about an instrument, and how well it is known.
public struct TreatyStatus: Hashable, Sendable {
    /// The act by which a State became party, or its signature alone.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// Ratification after signature.
        case ratification
        /// Acceptance after signature.
        case acceptance
        /// Approval after signature.
        case approval
        /// Joining without signature.
        case accession
        /// Taking the place of a State that was party.
        case succession
        /// The act of a regional organization that others call ratification.
        case formalConfirmation = "formal_confirmation"
        /// Signature, and nothing after it: not a party.
        case signatureOnly = "signature_only"
    }

    /// How well a row is evidenced.
    public enum Confidence: String, Hashable, Sendable, CaseIterable {
        /// Read at a source.
        case high
        /// The status is evidenced, the date was not read again at a source.
        case medium
        /// Inferred.
        case low
    }

    /// The State or regional organization.
    public let state: StateCode
    /// The instrument.
    public let instrument: InstrumentCode
    /// The day of signature; none where it did not sign.
    public let signedOn: Day?
    /// The day on which the instrument of ratification or the like was deposited; none where it is not known or there is none.
    public let boundOn: Day?
    /// What it did.
    public let action: Action
    /// How well that is known.
    public let confidence: Confidence
    /// Where it was read.
    public let source: String
    /// What the reader of the row should know; empty for most.
    public let note: String

    /// A status as a row of `treaty_status.csv` has it.
    public init(
        state: StateCode, instrument: InstrumentCode, signedOn: Day? = nil, boundOn: Day? = nil, action: Action,
        confidence: Confidence = .high, source: String = "", note: String = ""
    ) {
        self.state = state
        self.instrument = instrument
        self.signedOn = signedOn
        self.boundOn = boundOn
        self.action = action
        self.confidence = confidence
        self.source = source
        self.note = note
    }

    /// It consented to be bound, whether or not the instrument is in force for it yet.
    public var isBound: Bool { action != .signatureOnly }
    /// It consented to be bound on a day that the tables do not know.
    public var lacksDepositDate: Bool { isBound && boundOn == nil }
}
