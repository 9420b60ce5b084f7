internal import Law

/// How an act is bound to those before it: by a hash within its stream, and by a link in the whole record.
///
/// `hash` = SHA-256 of the stream's last hash and the act as it is kept; `link` = SHA-256 of the last link and this hash. Whoever knows a link can
/// tell later that nothing before it was changed, added or taken away.
struct RecordChain: Sendable {
    let digests: any Digests

    /// The hash of an act that follows a hash in its stream.
    func hash(after last: [UInt8], _ act: ActEntry) -> [UInt8] { digests.sha256(last + Self.bytes(of: act)) }

    /// The link of an act with this hash that follows a link.
    func link(after last: [UInt8], _ hash: [UInt8]) -> [UInt8] { digests.sha256(last + hash) }

    /// The digest of an act's texts as they are stored.
    func digest(of texts: [[UInt8]]) -> [UInt8] { digests.sha256(texts.flatMap { digests.sha256($0) }) }

    /// Each field of the act with its length before it, so that no two acts have the same bytes.
    private static func bytes(of act: ActEntry) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256 + act.facts.count)
        func put(_ field: some Collection<UInt8>) {
            withUnsafeBytes(of: UInt32(field.count).bigEndian) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: field)
        }
        for text in [act.stream.text, "\(act.number)", "\(act.instant)", "\(act.day)", act.person, act.capacity, act.onBehalfOf] {
            put(text.utf8)
        }
        for text in [act.kind, act.basis, act.request] { put(text.utf8) }
        put(act.facts)
        put(act.textsDigest)
        return bytes
    }
}
