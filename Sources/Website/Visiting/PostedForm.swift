internal import HTTP
internal import Pages

/// What a form brings, with the files that go with it.
struct PostedForm: Sendable {
    let fields: Fields
    let files: [MultipartForm.File]

    init(_ fields: Fields = Fields(), files: [MultipartForm.File] = []) {
        self.fields = fields
        self.files = files
    }

    /// Reads the form of a request.
    init(of request: Request) throws(SiteFault) {
        guard let type = request.contentType else {
            guard request.body.isEmpty else { throw .malformed }
            self.init()
            return
        }
        if type.isKind(of: .form) {
            guard let fields = try? Fields(reading: request.body) else { throw .malformed }
            self.init(fields)
        } else if type.isKind(of: .multipartForm) {
            guard let form = try? MultipartForm(reading: request.body, type: type) else { throw .malformed }
            self.init(form.fields, files: form.files)
        } else {
            throw .malformed
        }
    }

    /// A field as it was typed, with the line breaks of HTML as single ones and without space around it; empty where it is missing.
    subscript(_ field: String) -> String {
        (fields[field] ?? "").split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n").trimmed
    }

    /// All values of a field that can be chosen several times.
    func all(_ field: String) -> [String] { fields.values(field) }

    /// Whether something was said yes to.
    func isChosen(_ field: String) -> Bool { fields[field] == "yes" }

    /// A file; none where none was chosen, which browsers send as an empty one without a name.
    func file(_ field: String) -> MultipartForm.File? { files.first { $0.field == field && !($0.name.isEmpty && $0.bytes.isEmpty) } }

    /// The name under which the request is done once.
    var request: String { fields[FormSeal.requestField] ?? "" }

    /// What was typed, by field, without what proves that the page is ours.
    var typed: [String: [String]] {
        Dictionary(grouping: fields.all.filter { $0.name != FormSeal.tokenField }, by: \.name).mapValues { $0.map(\.value) }
    }
}

extension String {
    /// The text without white space around it.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
