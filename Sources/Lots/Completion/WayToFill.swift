/// One way to fill a side of a review: who takes its primary seat and its additional ones, -1 for seats not needed.
struct WayToFill {
    var holders: SIMD8<Int16> = SIMD8(repeating: -1)
    /// The sum of the prices of those who take open seats.
    var price: Int32 = 0
}

/// Cheapest parties by the instruments that they share with the State under review.
struct CheapestByInstruments {
    private(set) var price: [Int32]
    private(set) var party: [Int16]

    static let none = Int32.max / 4

    init(instruments: Int) {
        price = Array(repeating: Self.none, count: 1 << instruments)
        party = Array(repeating: -1, count: 1 << instruments)
    }

    @inline(__always) mutating func clear() {
        for index in price.indices {
            price[index] = Self.none
            party[index] = -1
        }
    }

    @inline(__always) mutating func offer(_ candidate: Int16, sharing shared: Int, for amount: Int32) {
        guard amount < price[shared] else { return }
        price[shared] = amount
        party[shared] = candidate
    }

    /// The cheapest additional reviewer that is party to all missing instruments.
    func cover(_ missing: Int) -> (party: Int16, price: Int32) {
        var best: (party: Int16, price: Int32) = (-1, Self.none)
        for shared in price.indices where shared & missing == missing && price[shared] < best.price {
            best = (party[shared], price[shared])
        }
        return best
    }

    /// The cheapest series of additional reviewers, each party to at least one instrument still missing (¶28 c: more than four allowed).
    func coverByMany(_ missing: Int) -> (parties: [Int16], price: Int32) {
        if missing == 0 { return ([], 0) }
        var best: (parties: [Int16], price: Int32) = ([], Self.none)
        for shared in price.indices where shared & missing != 0 && price[shared] < Self.none {
            let rest = coverByMany(missing & ~shared)
            guard rest.price < Self.none, price[shared] + rest.price < best.price else { continue }
            best = ([party[shared]] + rest.parties, price[shared] + rest.price)
        }
        return best
    }
}
