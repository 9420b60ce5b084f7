internal import Casework
internal import JSONText
internal import Law
internal import Localization
internal import Registry

extension StatePage {
    /// The same for machines.
    var json: JSON {
        [
            "registry": .string(source.digestText),
            "code": .string(state.code.text),
            "m49": .optional(state.m49),
            "kind": .string(state.kind.rawValue),
            "group": .optional(state.regionalGroup?.text),
            "names": .object(MultilingualText.languageCodes.map { .init($0, .string(state.name(in: $0))) }),
            "note": .string(state.note),
            "instruments": .array(source.registry.statuses(of: state.code).map(json)),
            "reservations": .array(source.registry.reservations(of: state.code).map(json)),
            "doubts": .array(source.registry.doubts(of: state.code).map(\.json)),
        ]
    }

    private func json(_ status: TreatyStatus) -> JSON {
        let standing = source.registry.standing(of: state.code, towards: status.instrument)
        return [
            "instrument": .string(status.instrument.text), "standing": .string(standing.word), "action": .string(status.action.rawValue),
            "signed": .optional(status.signedOn?.description), "deposit": .optional(status.boundOn?.description),
            "inForce": .optional(source.registry.entryIntoForce(for: status)?.description),
            "confidence": .string(status.confidence.rawValue), "source": .string(status.source), "note": .string(status.note),
        ]
    }

    private func json(_ reservation: Reservation) -> JSON {
        [
            "instrument": .string(reservation.instrument.text), "article": .string(reservation.article),
            "kind": .string(reservation.kind.rawValue), "madeOn": .string(reservation.madeOn.description),
            "withdrawnOn": .optional(reservation.withdrawnOn?.description), "text": .string(reservation.text),
            "source": .string(reservation.source),
        ]
    }
}

extension Doubt {
    /// The doubt for machines.
    var json: JSON {
        [
            "kind": .string(kind.word), "state": .string(state.text), "instrument": .optional(instrument?.text), "note": .string(note),
        ]
    }
}
