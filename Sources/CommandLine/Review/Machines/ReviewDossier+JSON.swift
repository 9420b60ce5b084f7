package import Casework
package import JSONText
internal import Law
internal import Registry

extension ReviewDossier {
    /// The review for machines; `docs/reading.md` names the members.
    package var json: JSON {
        [
            "state": .string(state.text), "reader": .string(reader), "on": .string("\(day)"), "status": status.json,
            "reviewers": .array(seats.map(\.json)), "designations": .array(designations.map(\.json)),
            "nominations": .array(nominations.map(\.json)), "contributors": .array(contributors.map(\.json)),
            "consultations": .array(consultations.map(\.json)), "deadlines": .array(deadlines.map(\.json)),
            "phases": .array(phases.map(\.json)), "needs": .array(needs.map(\.json)),
        ]
    }
}

extension ReviewStatus {
    /// The status for machines.
    var json: JSON {
        [
            "cohort": .optional(cohort), "openedOn": .optional(openedOn), "phase": .optional(phase), "step": .string(step),
            "since": .optional(since), "waitsFor": .states(waitsFor), "due": .optional(due), "daysLate": .optional(daysLate),
        ]
    }
}

extension SeatEntry {
    fileprivate var json: JSON {
        [
            "seat": .string(seat), "state": .string(reviewer.text), "instruments": .instruments(instruments), "since": .optional(since),
            "until": .optional(until),
        ]
    }
}

extension DeadlineEntry {
    fileprivate var json: JSON {
        [
            "phase": .optional(phase), "task": .string(task), "state": .string(state.text), "due": .string("\(due)"),
            "isAgreed": .boolean(isAgreed), "basis": .string("\(basis)"), "metOn": .optional(metOn), "daysLate": .optional(daysLate),
        ]
    }
}
