internal import Casework

/// One share of a master key, with what tells whether it belongs to others.
struct KeyShare: Hashable {
    /// What the shares of one making have in common.
    struct Making: Hashable {
        /// The public name of the key: eight bytes.
        let keyName: [UInt8]
        /// Four bytes of chance, so that shares of two makings are never mixed.
        let identifier: [UInt8]
        /// How many shares make up the key.
        let needed: Int
    }

    static let byteCount = 8 + 4 + 1 + Secret.count
    static let most = 16

    let making: Making
    /// The number of the share, from 1.
    let number: Int
    let data: [UInt8]

    init(making: Making, number: Int, data: [UInt8]) {
        self.making = making
        self.number = number
        self.data = data
    }

    /// The share that a text carries.
    init(_ text: String) throws(MasterKeyFault) {
        let bytes = try CheckedGroups.share.bytes(of: text)
        let making = Making(keyName: Array(bytes[0..<8]), identifier: Array(bytes[8..<12]), needed: Int(bytes[12] >> 4) + 1)
        self.init(making: making, number: Int(bytes[12] & 15) + 1, data: Array(bytes[13...]))
    }

    /// The share as groups of letters and digits.
    var text: String {
        let numbers = UInt8(making.needed - 1) << 4 | UInt8(number - 1)
        let bytes = making.keyName + making.identifier + [numbers] + data
        return bytes.withUnsafeBufferPointer { CheckedGroups.share.groups(of: $0) }.joined(separator: "-")
    }
}
