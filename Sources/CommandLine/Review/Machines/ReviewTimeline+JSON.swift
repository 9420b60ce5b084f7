package import Casework
package import JSONText
internal import Law
internal import Registry

extension ReviewTimeline {
    /// The timeline for machines; `docs/reading.md` names the members.
    package var json: JSON {
        [
            "state": .string(state.text), "reader": .string(reader),
            "steps": .array(steps.map { ["phase": .integer($0.phase), "step": .string($0.step), "day": .string("\($0.day)")] }),
            "acts": .array(acts.map(\.json)),
        ]
    }
}

extension ActOfTimeline {
    fileprivate var json: JSON {
        [
            "number": .integer(number), "day": .string("\(day)"), "kind": .string(kind), "basis": .string("\(basis)"),
            "phase": .optional(phase),
            "capacity": .string(capacity), "person": .optional(person),
        ]
    }
}
