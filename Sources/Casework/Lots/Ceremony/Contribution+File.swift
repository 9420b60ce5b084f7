internal import JSONText
public import Law
public import Lots

extension Contribution {
    /// What the name of every file with a contribution ends in.
    public static let fileEnding = ".contribution.json"

    /// The file that who contributes keeps until the contribution is revealed.
    public var fileBytes: [UInt8] {
        let json: JSON = [
            "format": .string(LotsFormat.contribution), "name": .string(name), "bytes": .string(hexadecimal(bytes)),
            "salt": .string(hexadecimal(salt)),
        ]
        return Array(json.prettyText.utf8)
    }

    /// Reads such a file; whatever is wrong with it is found at once.
    public init(reading bytes: [UInt8], from file: String) throws(Corrections) {
        let root = try FormReader.root(bytes, from: file)
        var reader = FormReader(file)
        reader.expect(["format", "name", "bytes", "salt"], in: root)
        reader.word(LotsFormat.contribution, root["format"])
        self.init(name: reader.name(root["name"]), bytes: reader.bytes(32, root["bytes"]), salt: reader.bytes(32, root["salt"]))
        try reader.finish()
    }
}
