internal import JSONText
public import Law
public import Lots

extension Commitment {
    /// What the name of every file with a commitment ends in.
    public static let fileEnding = ".commitment.json"

    /// The file that who contributes hands in to be published.
    public var fileBytes: [UInt8] { Array(json.prettyText.utf8) }

    /// Reads such a file; whatever is wrong with it is found at once.
    public init(reading bytes: [UInt8], from file: String) throws(Corrections) {
        let root = try FormReader.root(bytes, from: file)
        var reader = FormReader(file)
        if root.names.contains("salt") {
            reader.note(.secret, at: root)
            try reader.finish()
        }
        self.init(root, &reader)
        try reader.finish()
    }

    init(_ value: FormValue, _ reader: inout FormReader) {
        reader.expect(["name", "commitment"], in: value)
        self.init(name: reader.name(value["name"]), hash: reader.hash(value["commitment"]))
    }

    var json: JSON { ["name": .string(name), "commitment": .string(hash)] }
}
