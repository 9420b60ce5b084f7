import JSONText

/// One value of a transcript changed, and nothing else.
struct Alteration: Sendable {
    /// The way to the value: names of members and places in lists.
    let path: [String]
    /// What was done to it.
    let change: String
    /// The transcript afterwards.
    let document: JSON

    /// The way without the places in lists, and with a star for codes and seats: the kind of the field.
    var kind: String { Self.kind(path) }

    static func kind(_ path: [String]) -> String {
        var kind = path.map { Int($0) != nil ? "0" : $0.first?.isUppercase == true ? "*" : $0 }.joined(separator: ".")
        while kind.contains(".cases.0.certificate.cases") { kind = kind.replacing(".cases.0.certificate.cases", with: ".cases") }
        return kind
    }

    /// All changes to some values of each kind.
    static func all(of document: JSON, ofEachKind count: Int) -> [Alteration] {
        var paths: [String: [[String]]] = [:]
        walk(document, []) { paths[kind($0), default: []].append($0) }
        return paths.sorted { $0.key < $1.key }.flatMap { _, paths in
            spread(paths, count).flatMap { path in
                value(at: path[...], in: document).changes.map { change, value in
                    Alteration(path: path, change: change, document: document.replacing(path[...], by: value))
                }
            }
        }
    }

    private static func walk(_ value: JSON, _ path: [String], _ visit: ([String]) -> Void) {
        visit(path)
        for (index, element) in (value.elements ?? []).enumerated() { walk(element, path + ["\(index)"], visit) }
        for member in value.members ?? [] { walk(member.value, path + [member.name], visit) }
    }

    /// Some elements, spread over the list.
    private static func spread(_ paths: [[String]], _ count: Int) -> [[String]] {
        paths.count <= count ? paths : (1...count).map { paths[$0 * paths.count / (count + 1)] }
    }

    private static func value(at path: ArraySlice<String>, in document: JSON) -> JSON {
        guard let first = path.first else { return document }
        let below = document.elements.flatMap { list in Int(first).map { list[$0] } } ?? document[first] ?? .null
        return value(at: path.dropFirst(), in: below)
    }
}

extension JSON {
    fileprivate func replacing(_ path: ArraySlice<String>, by value: JSON) -> JSON {
        guard let first = path.first else { return value }
        if var elements, let index = Int(first) {
            elements[index] = elements[index].replacing(path.dropFirst(), by: value)
            return .array(elements)
        }
        return .object((members ?? []).map { $0.name == first ? Member(first, $0.value.replacing(path.dropFirst(), by: value)) : $0 })
    }

    /// Other values that could stand in its place.
    fileprivate var changes: [(String, JSON)] {
        switch self {
        case .string(let text): Self.texts(text).map { ("‘\(text)’ to ‘\($0)’", .string($0)) } + [("\(text) to a number", 1)]
        case .integer(let number): [("one more", .integer(number + 1)), ("one less", .integer(number - 1)), ("to a text", "1")]
        case .array(let elements): Self.lists(elements).map { ($0, .array($1)) } + [("to an object", [:])]
        case .object(let members): Self.objects(members).map { ($0, .object($1)) } + [("to a list", [])]
        case .null, .boolean, .decimal: []
        }
    }

    private static func texts(_ text: String) -> [String] {
        let codes = ["ARC", "BEN", "COC", "ERE", "LAP", "LYO", "RUR", "THU", "UTO", "ZEM"]
        if let place = codes.firstIndex(of: text) { return [codes[(place + 1) % codes.count], codes[(place + 4) % codes.count], ""] }
        if text.count == 64 { return [text.dropLast() + (text.hasSuffix("0") ? "1" : "0"), text.uppercased() + " "] }
        if text.hasPrefix("20") { return ["2027-02-02", "2026-02-30"] }
        let others = [
            "own": "other", "other": "own", "primary": "additional", "additional": "primary", "draw": "rehearsal", "UNTOC": "TIP",
        ]
        let reasons = ["under review", "wrong group", "would be mutual", "load reached", "no completion"].filter { $0 != text }
        return [others[text] ?? text + "x", ""].filter { $0 != text } + (text.contains(" ") && text.count < 20 ? reasons : [])
    }

    private static func lists(_ elements: [JSON]) -> [(String, [JSON])] {
        guard let last = elements.last else { return [("with a text", ["ARC"]), ("with an object", [[:]])] }
        let turned = elements.count > 1 ? [("turned round", Array(elements.reversed()))] : []
        return [("without its last", elements.dropLast()), ("with its last twice", elements + [last])] + turned
    }

    private static func objects(_ members: [Member]) -> [(String, [Member])] {
        let more = [("with one more", members + [Member("more", "ARC")]), ("with a seat more", members + [Member("ARC.own.0", "BEN")])]
        guard let first = members.first else { return more }
        return more + [
            ("without \(first.name)", Array(members.dropFirst())),
            ("with \(first.name) by another name", [Member("other", first.value)] + members.dropFirst()),
        ]
    }
}
