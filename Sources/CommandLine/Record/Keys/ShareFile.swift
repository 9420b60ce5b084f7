/// The file of one share: lines that say what it is, and the share.
struct ShareFile {
    let text: String

    /// A share, with its place among those that were made with it.
    init(_ share: String, number: Int, count: Int, needed: Int, keyName: String) {
        let groups = share.split(separator: "-").map(String.init)
        let lines = stride(from: 0, to: groups.count, by: 5).map { groups[$0..<min($0 + 5, groups.count)].joined(separator: "-") }
        text = """
            # Share \(number) of \(count) of the master key \(keyName); \(needed) of them restore it.
            # Keep it apart from the others. One share alone says nothing about the key.
            \(lines.joined(separator: "\n"))

            """
    }

    /// The name of the file, which sorts by number.
    static func name(_ number: Int, of count: Int) -> String { "share-\(number < 10 && count > 9 ? "0" : "")\(number)-of-\(count).txt" }

    /// The share in a text, without the lines that say what it is.
    static func share(in text: String) -> String { text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n") }
}
