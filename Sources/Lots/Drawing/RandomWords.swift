/// A source of random numbers of 64 bits: in a draw, the stream that its seed determines.
public protocol RandomWords {
    /// The next number of the stream.
    mutating func next() -> UInt64
}

extension RandomWords {
    /// A number from 0 up to, not including, a bound, each equally likely.
    ///
    /// Numbers of the stream at or above the largest multiple of the bound that 64 bits hold are passed over, so that nothing is favoured.
    public mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(bound)
        let remainder = (UInt64.max % bound + 1) % bound
        while true {
            let word = next()
            if remainder == 0 || word <= UInt64.max - remainder { return Int(word % bound) }
        }
    }

    /// Puts a list into an order in which each is equally likely (Fisher and Yates, from the last place down).
    public mutating func shuffle<Element>(_ list: inout [Element]) {
        guard list.count > 1 else { return }
        for place in stride(from: list.count - 1, through: 1, by: -1) { list.swapAt(place, below(place + 1)) }
    }
}
