internal import Casework

/// Bytes as groups of four letters and digits that a person can copy from paper.
///
/// The letters are those of Crockford's base32, without I, L, O and U. Three of a group carry five bits each; the fourth is a check over
/// them, the number of the group and the kind of text. It finds every wrong letter, every two that changed places within a group, and every group
/// that stands elsewhere. Bits of a hash over the whole fill the last groups.
struct CheckedGroups {
    /// The kinds of text, so that one is not taken for the other.
    enum Kind: UInt8 {
        case key
        case share
    }

    let kind: Kind
    /// How many bytes the text carries.
    let byteCount: Int

    /// The key as a whole: 18 groups.
    static let key = CheckedGroups(kind: .key, byteCount: Secret.count)
    /// A share of a key: 25 groups.
    static let share = CheckedGroups(kind: .share, byteCount: KeyShare.byteCount)

    /// Ten bits at least are left for the hash.
    private var groupCount: Int { (byteCount * 8 + 10 + 14) / 15 }

    /// The groups of some bytes.
    func groups(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        let values = values(of: bytes)
        return (0..<groupCount).map { place in
            let group = values[place * 3..<place * 3 + 3]
            return String(decoding: (group + [check(of: group, at: place)]).map { Base32.letters[Int($0)] }, as: UTF8.self)
        }
    }

    /// The bytes of a text, or the group that has a slip in it.
    func bytes(of text: String) throws(MasterKeyFault) -> [UInt8] {
        let values = try valuesChecked(in: text)
        let bytes = Array(Base32.bytes(of: values).prefix(byteCount))
        guard bytes.withUnsafeBufferPointer({ self.values(of: $0) }) == values else { throw .malformed(group: nil) }
        return bytes
    }

    private func valuesChecked(in text: String) throws(MasterKeyFault) -> [UInt8] {
        let letters = Base32.meaning(in: text)
        var values: [UInt8] = []
        for place in 0..<groupCount {
            let group = letters.dropFirst(place * 4).prefix(4).compactMap(\.self)
            guard group.count == 4, check(of: group.prefix(3), at: place) == group[3] else { throw .malformed(group: place + 1) }
            values += group.prefix(3)
        }
        guard letters.count == groupCount * 4 else { throw .malformed(group: groupCount + 1) }
        return values
    }

    /// The bytes with the hash over them, five bits each.
    private func values(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let label = kind == .key ? "palermo key text" : "palermo share"
        return Array(Base32.values(of: Array(bytes) + LabelledHash.hash(bytes, label: label).prefix(2)).prefix(groupCount * 3))
    }

    /// A polynomial over the field of 32 elements: each place has a weight of its own, and none is zero.
    private func check(of group: ArraySlice<UInt8>, at place: Int) -> UInt8 {
        group.reduce(Base32.doubled(Base32.doubled(kind.rawValue) ^ UInt8(place))) { Base32.doubled($0 ^ $1) }
    }
}
