public import Casework

/// Codes in the letters of the recovery sheets: Crockford's base32 in groups of four.
public struct Base32Sheet: SheetCodes {
    /// Codes.
    public init() {}

    /// Groups of four letters and digits; the bytes should be a multiple of five, so that none is lost.
    public func text(_ bytes: [UInt8]) -> String {
        let letters = Base32.values(of: bytes).map { Base32.letters[Int($0)] }
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(decoding: letters[$0..<min($0 + 4, letters.count)], as: UTF8.self) }.joined(separator: "-")
    }

    public func bytes(_ text: String) -> [UInt8]? {
        let values = Base32.meaning(in: text)
        let known = values.compactMap(\.self)
        return known.count == values.count ? Base32.bytes(of: known) : nil
    }
}
