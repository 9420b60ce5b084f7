public import Casework
private import Synchronization

/// Hashes of passphrases that cost nothing and hide nothing, with a count of how often one was computed.
public final class CountedPassphrases: Passphrases {
    private struct State {
        var work = 0
        var isBusy = false
        var version = 1
    }

    private let state = Mutex(State())

    /// Nothing is hashed yet.
    public init() {}

    /// How many hashes were computed, to keep or to compare.
    public var work: Int { state.withLock { $0.work } }

    /// Answers that too many wait, or no longer does.
    public func setBusy(_ isBusy: Bool) { state.withLock { $0.isBusy = isBusy } }

    /// Goes over to new parameters, by their number.
    public func setVersion(_ version: Int) { state.withLock { $0.version = version } }

    public func hash(_ passphrase: [UInt8]) async throws(PassphraseFault) -> String {
        let version = try begin()
        return "\(version):" + passphrase.map { String($0, radix: 16) }.joined(separator: ".")
    }

    public func verify(_ passphrase: [UInt8], against hash: String?) async throws(PassphraseFault) -> Bool {
        _ = try begin()
        guard let hash, let colon = hash.firstIndex(of: ":") else { return false }
        return hash[hash.index(after: colon)...] == passphrase.map { String($0, radix: 16) }.joined(separator: ".")
    }

    public func isOutdated(_ hash: String) -> Bool { !hash.hasPrefix("\(state.withLock { $0.version }):") }

    private func begin() throws(PassphraseFault) -> Int {
        let (isBusy, version) = state.withLock { state in
            if !state.isBusy { state.work += 1 }
            return (state.isBusy, state.version)
        }
        if isBusy { throw .busy }
        return version
    }
}
