extension JSON {
    /// Reads one value and nothing else, strictly by RFC 8259, from UTF-8 bytes of any origin.
    ///
    /// Refused beyond the grammar: names that stand twice in one object, lone surrogates, nesting beyond the limit.
    public init(reading bytes: [UInt8], depthLimit: Int = 64) throws(JSONFault) {
        var reader = JSONReader(bytes: bytes, depthLimit: depthLimit)
        self = try reader.readDocument()
    }

    /// Reads one value and nothing else from a text.
    public init(reading text: String) throws(JSONFault) {
        try self.init(reading: Array(text.utf8))
    }
}
