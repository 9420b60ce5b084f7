import JSONText
import Lots

extension JSON {
    /// The transcript with every link chained anew and every request hashed anew, as a forger would leave it; itself where its links are no
    /// objects.
    func sealed(_ hash: Hash) -> JSON {
        guard let head = self["head"], let steps = self["steps"]?.elements, let repeats = self["repeats"]?.elements else { return self }
        var previous = String(repeating: "0", count: 64)
        let links = ([head] + steps + repeats.map { $0.asked(hash) }).map { $0.chained(to: &previous, hash) }
        let parts: [String: JSON] = [
            "head": links[0], "steps": .array(Array(links[1..<1 + steps.count])), "repeats": .array(Array(links[(1 + steps.count)...])),
        ]
        return .object((members ?? []).map { Member($0.name, parts[$0.name] ?? $0.value) })
    }

    /// What a repeat asks for, in the order of the names.
    private static let asked = [
        "askedBy", "consultations", "decision", "ground", "number", "on", "reason", "replaces", "reviewed", "role", "side",
    ]

    private func asked(_ hash: Hash) -> JSON {
        guard let members, self["request"] != nil else { return self }
        let asked = JSON.object(members.filter { Self.asked.contains($0.name) })
        return .object(members.map { $0.name == "request" ? Member("request", .string(hash.of(asked.canonicalBytes))) : $0 })
    }

    private func chained(to previous: inout String, _ hash: Hash) -> JSON {
        guard let members else { return self }
        let link = members.filter { $0.name != "previous" && $0.name != "hash" } + [Member("previous", .string(previous))]
        previous = hash.of(JSON.object(link).canonicalBytes)
        return .object(link + [Member("hash", .string(previous))])
    }

    /// Without the members of some names, at any depth.
    func without(_ names: Set<String>) -> JSON {
        switch self {
        case .array(let elements): .array(elements.map { $0.without(names) })
        case .object(let members):
            .object(members.filter { !names.contains($0.name) }.map { Member($0.name, $0.value.without(names)) })
        case .null, .boolean, .integer, .decimal, .string: self
        }
    }
}
