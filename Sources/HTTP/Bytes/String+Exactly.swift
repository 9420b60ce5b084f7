extension String {
    /// Whether both texts have the same code points; Swift's `==` takes é and e + ´ for the same.
    func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether both texts are alike when letters of ASCII are taken without their case.
    func isAlike(_ other: some StringProtocol) -> Bool {
        utf8.elementsEqual(other.utf8) { one, other in one == other || (one.isLetter && one | 0x20 == other | 0x20) }
    }

    /// The text with letters of ASCII in lower case, all else as it is.
    var loweredASCII: String { String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self) }
}

extension ArraySlice<UInt8> {
    /// The bytes without spaces and tabs around them.
    var trimmed: ArraySlice<UInt8> {
        let start = drop(while: \.isBlank)
        return start.prefix((start.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start.startIndex) - start.startIndex)
    }

    /// The text of ASCII bytes.
    var text: String { String(decoding: self, as: UTF8.self) }
}
