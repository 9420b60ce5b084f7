/// One seat drawn: who could have been drawn, who not and why, and who was.
public struct Step: Hashable, Sendable {
    /// The seat that was drawn.
    public let seat: Seat
    /// The instruments that the seat was drawn for: all of the State under review, or those that its side is missing.
    public let instruments: InstrumentSet
    /// Those from whom the whole draw can still be completed, in the order of their codes.
    public let eligible: [Int]
    /// For each one eligible, what changes in the completion kept so far if it is drawn.
    public let completions: [[Change]]
    /// Everyone else, with the rule that stands against it.
    public let excluded: [Int: Exclusion]
    /// The proofs for those whom no direct rule excludes.
    public let proofs: [Proof]
    /// The place of the one drawn, among those eligible.
    public let choice: Int

    /// The one that was drawn.
    public var drawn: Int { eligible[choice] }

    /// A certificate with those whom it excludes.
    public struct Proof: Hashable, Sendable {
        public internal(set) var parties: [Int]
        public let certificate: Certificate
    }
}
