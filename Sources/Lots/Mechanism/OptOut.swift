public import Registry

/// A State that takes no part in the Mechanism, as State under review or as reviewing State.
///
/// The note of the resolution leaves the choice to the Holy See alone; for any other State it takes a decision of the Conference.
public struct OptOut: Hashable, Sendable {
    /// The State.
    public let state: StateCode
    /// The provision that allows it.
    public let basis: String
    /// Why, for who reads the results.
    public let reason: String
    /// The symbol of the decision that allows it, where the State is another than the Holy See.
    public let decision: String?

    /// The Holy See, to which the note speaks.
    public static let holySee = StateCode("VAT")
}
