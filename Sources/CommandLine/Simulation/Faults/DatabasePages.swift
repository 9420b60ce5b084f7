/// The pages of a database file of SQLite, by what they hold (https://www.sqlite.org/fileformat2.html).
struct DatabasePages {
    /// What a page holds.
    enum Kind: String, CaseIterable {
        case header = "the header of the file"
        case schema = "the page of the schema"
        case tableInterior = "an interior page of a table"
        case tableLeaf = "a leaf of a table"
        case indexInterior = "an interior page of an index"
        case indexLeaf = "a leaf of an index"
        case other = "an overflow page, or a free one"
    }

    private let size: Int
    /// The first bytes of the pages of each kind.
    private let places: [Kind: [Int]]

    init(_ bytes: [UInt8]) {
        let size = max(512, Int(bytes[16]) << 8 | Int(bytes[17]))
        self.size = size
        var places: [Kind: [Int]] = [.header: [0], .schema: [0]]
        for place in stride(from: size, to: bytes.count, by: size) { places[Self.kind(of: bytes[place]), default: []].append(place) }
        self.places = places
    }

    /// The kinds of pages that there are.
    var kinds: [Kind] { Kind.allCases.filter { places[$0] != nil } }

    /// The bytes among which one of a kind is chosen: of one of its pages, chosen by a number.
    func range(of kind: Kind, _ number: (Int) -> Int) -> Range<Int> {
        let pages = places[kind] ?? [0]
        let place = pages[number(pages.count)]
        return kind == .header ? 0..<100 : kind == .schema ? 100..<size : place..<place + size
    }

    private static func kind(of type: UInt8) -> Kind {
        switch type {
        case 2: .indexInterior
        case 5: .tableInterior
        case 10: .indexLeaf
        case 13: .tableLeaf
        default: .other
        }
    }
}
