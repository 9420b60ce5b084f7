public import Lots

extension Digests {
    /// The hash as the cores take it.
    public var hash: Hash { Hash { sha256($0) } }
}
