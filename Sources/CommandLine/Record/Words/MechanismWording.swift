package import Law
package import Mechanism
internal import Registry

/// The words for what the rules of the Mechanism and access to it refuse: why not, and what can be done.
package enum MechanismWording {
    /// The words of one refusal.
    package struct Words: Hashable, Sendable {
        /// Why not, as a clause.
        package let reason: String
        /// What can be done, as a whole sentence.
        package let remedy: String

        init(_ reason: String, _ remedy: String) {
            self.reason = reason
            self.remedy = remedy
        }
    }

    /// The failure of somebody who asked for something that is refused.
    package static func failure(_ refusal: Refusal, cannot asked: String) -> Failure? {
        words(refusal.reason).map { Failure(.unavailable, cannot: asked, because: $0.reason, under: refusal.basis, remedy: $0.remedy) }
    }

    /// The words for a reason of the Mechanism; none for another one.
    package static func words(_ reason: any RefusalReason) -> Words? {
        switch reason {
        case let reason as MechanismRefusal: words(reason)
        case let reason as CycleRefusal: words(reason)
        case let reason as AccessRefusal: words(reason)
        default: nil
        }
    }

    /// The words for what access refuses.
    package static func words(_ reason: AccessRefusal) -> Words {
        switch reason {
        case .notForCapacity(let deed, let capacity):
            Words("\(name(of: capacity)) may not \(deed)", "Ask somebody to do it whose task it is, or act in another capacity.")
        case .notInCapacity(let capacity):
            Words(
                "the record does not say that the person acts as \(name(of: capacity))",
                "Have the person appointed, or nominated and approved, first.")
        }
    }

    /// A capacity as it stands in a sentence: `focal point of FRA`.
    package static func name(of capacity: Capacity) -> String {
        switch capacity {
        case .mission, .focalPoint, .expert, .observer, .contributor, .nominee, .delegate:
            capacity.word + (capacity.state.map { " of \($0)" } ?? "")
        case .secretariat(let office): "the secretariat (\(office.rawValue))"
        case .administrator, .stakeholder, .anybody: capacity.word
        }
    }

    static func list(_ items: some Sequence<some CustomStringConvertible>) -> String { items.map { "\($0)" }.joined(separator: ", ") }
}
