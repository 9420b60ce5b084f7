internal import Casework
internal import JSONText
internal import Lots

/// The head of a record as a file that is kept elsewhere and compared later: whoever has it can tell that nothing before it was changed.
struct HeadFile {
    let head: RecordHead

    init(_ head: RecordHead) { self.head = head }

    /// Reads such a file; `path` is where it stands.
    init(reading bytes: [UInt8], from path: String) throws(Failure) {
        let json = try? JSON(reading: bytes)
        guard let position = json?["position"]?.integer, position >= 0,
            let link = json?["link"]?.text.flatMap({ Lots.bytes(hexadecimal: $0) }), link.count == 32
        else {
            throw Failure(
                .dataError, cannot: "read the head in \(path)", because: "it holds no position and link of a record",
                remedy: "Name a file that 'palermo audit --head FILE' wrote.")
        }
        head = RecordHead(position: position, link: link)
    }

    var json: JSON { ["position": .integer(head.position), "link": .string(hexadecimal(head.link))] }
    var bytes: [UInt8] { Array(json.prettyText.utf8) }
}
