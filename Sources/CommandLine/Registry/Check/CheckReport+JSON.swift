internal import Casework
internal import JSONText
internal import Law
internal import Registry

extension CheckReport {
    /// The report for machines.
    var json: JSON {
        [
            "faults": [],
            "digest": .string(source.digestText),
            "asOf": .optional(registry.asOf?.description),
            "groups": .array(groups.map(json)),
            "instruments": .object(registry.instruments.map { .init($0.code.text, .integer(registry.parties(to: $0.code).count)) }),
            "doubts": .array(registry.doubts.map(\.json)),
        ]
    }

    private func json(_ group: RegionalGroup?) -> JSON {
        let counts = registry.instruments.map { JSON.Member($0.code.text, .integer(parties(of: group, to: $0.code))) }
        return ["group": .optional(group?.code.text), "states": .integer(states(of: group).count), "parties": .object(counts)]
    }

    /// The faults for machines.
    static func json(of corrections: Corrections) -> JSON { ["faults": .array(corrections.all.map(\.json))] }
}

extension Correction {
    /// The fault for machines.
    var json: JSON {
        [
            "file": .string(place.file), "line": place.line.map { .integer($0) } ?? .null, "column": .optional(place.column),
            "value": .optional(given), "wrong": .string(reason.wrong), "expected": .string(reason.expected),
            "basis": .optional(basis?.description),
        ]
    }
}
