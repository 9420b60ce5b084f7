import JSONText
import Law

/// An object of a transcript, read strictly: each value by name and type, nothing unknown.
struct RecordedObject {
    let place: String
    let json: JSON

    init(_ json: JSON?, at place: String) throws(TranscriptFault) {
        guard let json, json.members != nil else { throw TranscriptFault(place, "an object is expected here") }
        self.place = place
        self.json = json
    }

    func fault(_ text: String) -> TranscriptFault { TranscriptFault(place, text) }

    func value(_ name: String) throws(TranscriptFault) -> JSON {
        guard let value = json[name] else { throw fault("'\(name)' is missing") }
        return value
    }

    func text(_ name: String) throws(TranscriptFault) -> String {
        guard let text = try value(name).text else { throw fault("'\(name)' should be a text") }
        return text
    }

    func number(_ name: String) throws(TranscriptFault) -> Int {
        guard let number = try value(name).integer, let small = Int(exactly: number), (0...1_000_000).contains(small) else {
            throw fault("'\(name)' should be a whole number, not negative")
        }
        return small
    }

    func texts(_ name: String) throws(TranscriptFault) -> [String] {
        guard let elements = try value(name).elements else { throw fault("'\(name)' should be a list of texts") }
        let texts = elements.compactMap(\.text)
        guard texts.count == elements.count else { throw fault("'\(name)' should be a list of texts") }
        return texts
    }

    func list(_ name: String) throws(TranscriptFault) -> [JSON] {
        guard let elements = try value(name).elements else { throw fault("'\(name)' should be a list") }
        return elements
    }

    func object(_ name: String) throws(TranscriptFault) -> RecordedObject { try RecordedObject(json[name], at: "\(place), \(name)") }

    func members(_ name: String) throws(TranscriptFault) -> [JSON.Member] {
        guard let members = try value(name).members else { throw fault("'\(name)' should be an object") }
        return members
    }

    func day(_ name: String) throws(TranscriptFault) -> Day {
        guard let day = Day(try text(name)) else { throw fault("'\(name)' should be a day such as 2026-11-20") }
        return day
    }

    func hexadecimal(_ name: String, count: Int) throws(TranscriptFault) -> [UInt8] {
        guard let bytes = bytes(hexadecimal: try text(name)), bytes.count == count else {
            throw fault("'\(name)' should be \(2 * count) lower-case hexadecimal digits")
        }
        return bytes
    }

    /// Without the members that chain it to other links.
    var unchained: JSON { .object((json.members ?? []).filter { $0.name != "previous" && $0.name != "hash" }) }

    /// Finds fault with the first member that is not what was worked out anew.
    func compare(with expected: [JSON.Member]) throws(TranscriptFault) {
        let recorded = unchained
        guard recorded.canonicalBytes != JSON.object(expected).canonicalBytes else { return }
        for member in expected where recorded[member.name]?.canonicalBytes != member.value.canonicalBytes {
            throw fault("'\(member.name)' is not what follows from the rest: \(Self.difference(recorded[member.name], member.value))")
        }
        let known = Set(expected.map(\.name))
        let unknown = (recorded.members ?? []).map(\.name).filter { !known.contains($0) }
        throw fault("unknown entries: \(unknown.joined(separator: ", "))")
    }

    private static func difference(_ recorded: JSON?, _ expected: JSON) -> String {
        if let members = expected.members, let recorded, recorded.members != nil {
            for member in members where recorded[member.name]?.canonicalBytes != member.value.canonicalBytes {
                return "for \(member.name), \(short(recorded[member.name])) should be \(short(member.value))"
            }
        }
        return "\(short(recorded)) should be \(short(expected))"
    }

    private static func short(_ json: JSON?) -> String {
        guard let json else { return "nothing" }
        let text = json.canonicalText
        return text.count > 120 ? "\(text.prefix(117))…" : text
    }
}
