/// Documents with a few bytes changed, removed, doubled or cut off, the same ones for the same seed.
enum Damaged {
    private static let sources = [
        #"{"seed":"5f","steps":[{"reviewed":"FRA","eligible":["DEU","ESP"],"year":3,"share":0.25}],"ok":true,"none":null}"#,
        #"[-1,0,10,9223372036854775807,9223372036854775808,1e5,-2.5E-3,[[[[]]]],{},{"":{"a":1,"b":2,"é":3}}]"#,
        #"["Côte d’Ivoire","中国","العربية","🕊","\u00e9\ud83d\udd4a\n\t\"\\\/\b\f\r"]"#,
        " { \"a\" :\n [ 1 ,\t2 ] , \"b\" : false }\r\n",
    ]
    private static let spice = Array(#"{}[]",:\u0123456789eE+-.tfn ad8"#.utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF]

    static func documents(count: Int, seed: UInt64) -> [[UInt8]] {
        var chance = SplitMix64(state: seed)
        return (0..<count).map { index in
            var bytes = Array(sources[index % sources.count].utf8)
            for _ in 0..<Int.random(in: 1...3, using: &chance) { damage(&bytes, &chance) }
            return bytes
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ chance: inout SplitMix64) {
        guard let place = bytes.indices.randomElement(using: &chance), let byte = spice.randomElement(using: &chance) else { return }
        switch Int.random(in: 0..<6, using: &chance) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(byte, at: place)
        case 2: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 3: bytes.insert(contentsOf: bytes[place...].prefix(Int.random(in: 1...12, using: &chance)), at: place)
        case 4 where Int.random(in: 0..<4, using: &chance) == 0: bytes.removeSubrange(place...)
        default: bytes[place] = byte
        }
    }
}

/// A small generator with a seed, for tests only.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

extension [UInt8] {
    var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
