/// Texts with a few bytes changed, removed, doubled or cut off.
enum Damage {
    private static let spice = Array("%/\\.&=+;\"-?*:, 0Aa\r\n".utf8) + [0x00, 0x09, 0x7F, 0x80, 0xC3, 0xED, 0xF0, 0xFF]

    static func of(_ sources: [String], count: Int, seed: UInt64) -> some Sequence<[UInt8]> {
        var chance = Chance(seed: seed)
        return (0..<count).lazy.map { number in
            var bytes = Array(sources[number % sources.count].utf8)
            for _ in 0..<Int.random(in: 1...4, using: &chance) { hurt(&bytes, &chance) }
            return bytes
        }
    }

    private static func hurt(_ bytes: inout [UInt8], _ chance: inout Chance) {
        guard let place = bytes.indices.randomElement(using: &chance), let byte = spice.randomElement(using: &chance) else { return }
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(byte, at: place)
        case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 3: bytes.insert(contentsOf: bytes[place...].prefix(Int.random(in: 1...40, using: &chance)), at: place)
        case 4 where Int.random(in: 0..<4, using: &chance) == 0: bytes.removeSubrange(place...)
        default: bytes[place] = byte
        }
    }
}
