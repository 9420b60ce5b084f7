public import Law
public import Registry

/// Who agreed to which version of a text; agreed is what all agreed to in the same version (¶39).
public struct Agreements: Hashable, Sendable {
    /// One agreement.
    public struct Agreement: Hashable, Sendable {
        /// The State that agreed.
        public let state: StateCode
        /// The version to which it agreed.
        public let version: Int
        /// The day.
        public let day: Day
    }

    /// The agreements to the version at hand, in the order in which they were given.
    public private(set) var given: [Agreement] = []

    /// Whether a State has agreed.
    public func isGiven(by state: StateCode) -> Bool { given.contains { $0.state == state } }

    /// Whether all of some States have agreed.
    public func isGiven(byAll states: [StateCode]) -> Bool { states.allSatisfy { isGiven(by: $0) } }

    mutating func give(_ state: StateCode, version: Int, on day: Day) {
        guard !isGiven(by: state) else { return }
        given.append(Agreement(state: state, version: version, day: day))
    }

    /// A change of the text withdraws the agreements (¶39, Reading).
    mutating func withdraw() { given = [] }

    /// Who reviews no more agrees to nothing that is still open (¶30, Reading).
    mutating func withdraw(of state: StateCode) { given.removeAll { $0.state == state } }
}
