/// A form with files: its fields, and the files that came with them.
public struct MultipartForm: Hashable, Sendable {
    /// A file that came with a form.
    public struct File: Hashable, Sendable {
        /// The name of the field.
        public let field: String
        /// The name of the file, without folders; empty where the reader chose none.
        public let name: String
        /// What the browser takes it for, which proves nothing.
        public let type: MediaType?
        /// The content.
        public let bytes: [UInt8]
    }

    /// The fields that are no files, in their order.
    public let fields: Fields
    /// The files, in their order; a field without a file chosen is not among them.
    public let files: [File]
}

extension MultipartForm {
    /// Reads `multipart/form-data` (RFC 7578), strictly.
    ///
    /// Nothing may stand before the first boundary or after the last, save one line break; each part has a Content-Disposition with a name, each header
    /// once, and its content as bytes. `filename*`, folded lines and nested parts are refused.
    public init(reading body: [UInt8], type: MediaType?, limits: MultipartLimits = MultipartLimits()) throws(MultipartFault) {
        guard let type, type.isKind(of: .multipartForm) else { throw MultipartFault(reason: .otherType, part: 0, offset: 0) }
        guard let boundary = type.parameters["boundary"], boundary.isBoundary else {
            throw MultipartFault(reason: .badBoundary, part: 0, offset: 0)
        }
        var reader = MultipartReader(body: body, boundary: boundary, limits: limits)
        let parts = try reader.readParts()
        var fields: [Fields.Field] = []
        var files: [File] = []
        for part in parts {
            if let text = part.text { fields.append(Fields.Field(part.name, text)) }
            // What browsers send for a field where no file was chosen.
            guard let file = part.fileName, !(file.isEmpty && part.content.isEmpty) else { continue }
            files.append(File(field: part.name, name: file, type: part.type, bytes: Array(part.content)))
        }
        self.init(fields: Fields(fields), files: files)
    }
}

extension String {
    /// Whether the text may bound parts (RFC 2046 §5.1.1).
    fileprivate var isBoundary: Bool {
        (1...70).contains(utf8.count) && utf8.last != 0x20
            && utf8.allSatisfy { $0.isLetter || $0.isDigit || "'()+_,-./:=? ".utf8.contains($0) }
    }
}
