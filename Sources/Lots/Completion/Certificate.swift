/// Proof that a position cannot be completed; anyone can check it with additions and comparisons alone.
public indirect enum Certificate: Hashable, Sendable {
    /// A weight for some parties, such that the open seats cost more than the reviews that may still be carried out are worth.
    ///
    /// Each side that is still open costs at least its cheapest way of being filled, a way costing the weights of those whom it seats.
    /// The draw can pay at most `max(weight × reviews still allowed, weight × reviews still owed)` for each party. When the costs are
    /// greater, no completion exists. A side that cannot be filled in any way costs more than anything. Pairs of States may have weights
    /// too: one of the two may review the other, not both (¶28 a), so that a pair is worth its weight once.
    case shortage(Weights)
    /// Whoever of those not directly excluded takes the seat, a further certificate shows that no completion exists.
    case cases(Seat, [Case])
    /// The solver says that no draw exists on a registry, and the proof by cases would be too long to be read; never part of a transcript.
    case withoutProof

    /// The weights of a shortage; parties and pairs that are not named have weight 0.
    public struct Weights: Hashable, Sendable {
        /// Weights of parties.
        public var parties: [Weight]
        /// Weights, above 0, of pairs of parties.
        public var pairs: [PairWeight]

        /// Weights of parties and of pairs.
        public init(parties: [Weight] = [], pairs: [PairWeight] = []) {
            self.parties = parties
            self.pairs = pairs
        }
    }

    /// The weight of two parties of which one may review the other.
    public struct PairWeight: Hashable, Sendable {
        public let one: Int
        public let other: Int
        public let weight: Int

        /// Gives a pair a weight; the party that comes first is named first.
        public init(_ one: Int, _ other: Int, weight: Int) {
            self.one = min(one, other)
            self.other = max(one, other)
            self.weight = weight
        }
    }

    /// The weight of one party in a shortage.
    public struct Weight: Hashable, Sendable {
        public let party: Int
        public let weight: Int

        /// Gives a party a weight.
        public init(party: Int, weight: Int) {
            self.party = party
            self.weight = weight
        }
    }

    /// Some of those who could take the seat of a proof by cases.
    public struct Case: Hashable, Sendable {
        public internal(set) var parties: [Int]
        public let certificate: Certificate

        /// The proof for the cases in which one of the parties takes the seat.
        public init(parties: [Int], certificate: Certificate) {
            self.parties = parties
            self.certificate = certificate
        }
    }
}

/// One difference between a completion and the one kept so far: a seat that another party takes, or nobody.
public struct Change: Hashable, Sendable {
    public let seat: Seat
    /// The party that takes the seat, or `nil` for a seat that is no longer needed.
    public let party: Int?

    /// Seats a party, or empties the seat.
    public init(seat: Seat, party: Int?) {
        self.seat = seat
        self.party = party
    }
}

/// The answer to the question whether the draw can be completed when a party takes a seat.
public enum Outlook: Sendable {
    /// It can: with these changes, the completion kept so far becomes one in which the party holds the seat.
    case completion([Change])
    /// It cannot, and this proves it.
    case impossible(Certificate)
}
