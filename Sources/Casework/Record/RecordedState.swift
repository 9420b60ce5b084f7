internal import Law
internal import Mechanism
internal import Registry

/// What the acts of a stream amount to: a review, or the cycle.
protocol RecordedState: Sendable {
    associatedtype Act: Sendable

    /// Whether the facts of its acts are sealed, and not only their texts.
    static var sealsFacts: Bool { get }
    /// Reads an act; none where no act is recorded under that word.
    static func read(_ kind: String, _ facts: [UInt8]) throws(FactsFault) -> Act?
    /// Takes an act into account.
    mutating func take(_ act: Act, as mark: ActMark)
    /// Which scopes of derived rows an act may have changed.
    func scopes(changedBy act: Act) -> ClosedRange<Int>
    /// All scopes that there are.
    var scopes: ClosedRange<Int> { get }
    /// The derived rows of a scope.
    func rows(ofScope scope: Int, in stream: StreamName) -> [DerivedRow]
    /// An act without its type.
    static func form(of act: Act) -> ActForm
}

/// What is recorded of an act, whatever it belongs to.
struct ActForm {
    let kind: String
    let basis: Provision
    let facts: [UInt8]
    let texts: [String]
}

extension Review: RecordedState {
    static var sealsFacts: Bool { true }

    static func read(_ kind: String, _ facts: [UInt8]) throws(FactsFault) -> (any ReviewAct)? { try RecordedActs.read(kind, facts) }

    /// Scope 0 is the review as a whole, the others are its phases; who reviews and when the State answers concerns all of them.
    func scopes(changedBy act: any ReviewAct) -> ClosedRange<Int> {
        act is OpenPhase ? scopes : act.phase.map { $0...$0 } ?? scopes
    }

    var scopes: ClosedRange<Int> { 0...max(0, phases.count) }

    static func form(of act: any ReviewAct) -> ActForm {
        var facts = FactsWriter()
        act.write(to: &facts)
        return ActForm(kind: type(of: act).kind, basis: type(of: act).basis, facts: facts.finished(), texts: act.texts)
    }
}

extension Cycle: RecordedState {
    static var sealsFacts: Bool { false }

    static func read(_ kind: String, _ facts: [UInt8]) throws(FactsFault) -> (any CycleAct)? { try RecordedCycleActs.read(kind, facts) }

    func scopes(changedBy act: any CycleAct) -> ClosedRange<Int> { scopes }

    var scopes: ClosedRange<Int> { 0...0 }

    static func form(of act: any CycleAct) -> ActForm {
        var facts = FactsWriter()
        act.write(to: &facts)
        return ActForm(kind: type(of: act).kind, basis: type(of: act).basis, facts: facts.finished(), texts: act.texts)
    }
}
