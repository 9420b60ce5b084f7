internal import Casework
internal import JSONText
internal import Law
internal import Localization
internal import Registry

extension StateList {
    /// The list as a table for machines: three columns for each instrument.
    var csv: String {
        let perInstrument = instruments.flatMap { ["\($0.code)_standing", "\($0.code)_deposit", "\($0.code)_in_force"] }
        let header = ["code", "name", "group", "group_name"] + perInstrument + ["flags"]
        return CSVWriter.text(header: header, rows: entries.map(row))
    }

    private func row(_ entry: StateEntry) -> [String] {
        let group = entry.state.regionalGroup
        let days = entry.treaties.flatMap { [$0.standing.word, $0.deposited?.description ?? "", $0.inForce?.description ?? ""] }
        return [entry.state.code.text, entry.name, group?.text ?? "", groupName(group) ?? ""] + days + [entry.flags.joined(separator: " ")]
    }

    /// The list for machines, with what was asked and the digest of the registry.
    var json: JSON {
        [
            "registry": .string(source.digestText),
            "language": .string(language.code),
            "on": .optional(day?.description),
            "instrument": .optional(instrument?.code.text),
            "group": .optional(group?.code.text),
            "states": .array(entries.map(json)),
            "uncertain": .strings(uncertain.map(\.state.code.text)),
        ]
    }

    private func json(_ entry: StateEntry) -> JSON {
        let group = entry.state.regionalGroup
        return [
            "code": .string(entry.state.code.text), "name": .string(entry.name), "group": .optional(group?.text),
            "groupName": .optional(groupName(group)), "instruments": .array(entry.treaties.map(\.json)), "flags": .strings(entry.flags),
        ]
    }
}

extension TreatyEntry {
    var json: JSON {
        [
            "instrument": .string(instrument.text), "standing": .string(standing.word), "signed": .optional(signed?.description),
            "deposit": .optional(deposited?.description), "inForce": .optional(inForce?.description), "flags": .strings(doubts.map(\.word)),
        ]
    }
}
