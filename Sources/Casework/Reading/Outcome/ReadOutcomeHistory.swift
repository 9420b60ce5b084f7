internal import Law
public import Mechanism
public import Registry

/// Tells how list and summary of a phase came to be.
public struct ReadOutcomeHistory: Sendable {
    private let keeper: RecordKeeper

    /// Reads from the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// The history of what comes of a phase, as far as a reader may read the drafts; nothing for others.
    public func callAsFunction(_ state: StateCode, by reader: Author, phase number: Int) async throws -> OutcomeHistory {
        try await keeper.read(state) { review, _, texts in
            guard let phase = review.phase(number) else { return OutcomeHistory(list: [], summary: []) }
            let reading = Reading(review: review, reader: reader, day: review.lastActOn ?? Day(number: 0), texts: texts, questionnaire: nil)
            return OutcomeHistory(list: try reading.listChanges(in: phase), summary: try reading.summaryVersions(in: phase))
        }
    }
}

extension Reading {
    func listChanges(in phase: PhaseReview) throws -> [ListChange] {
        guard allows(.draftList, phase: phase) else { return [] }
        var walk = ListWalk()
        try texts.acts { act, mark in
            guard act.phase == phase.number else { return }
            walk.take(act, mark)
        }
        let secret = phase.onceConfidential
        return try walk.steps.filter { reads($0, phase, isSecret: secret.contains($0.item)) }.map { try change($0) }
    }

    /// An item that was kept confidential at any time has a history for those only who may read it then (¶38).
    private func reads(_ step: ListWalk.Step, _ phase: PhaseReview, isSecret: Bool) -> Bool {
        [step.before, step.after].compactMap { $0?.topic.instrument }.allSatisfy { instrument in
            allows(.draftList, phase: phase, on: instrument, part: "\(step.item)")
                && (!isSecret || allows(.confidentialItems, phase: phase, on: instrument, part: "\(step.item)"))
        }
    }

    private func change(_ step: ListWalk.Step) throws -> ListChange {
        ListChange(
            version: step.version, day: step.mark.day, state: step.mark.author.capacity.state, item: step.item,
            kind: step.told.kind, topic: step.told.topic, before: try step.before.map { try text($0.text) },
            after: try step.after.map { try text($0.text) })
    }

    func summaryVersions(in phase: PhaseReview) throws -> [SummaryVersion] {
        guard allows(.draftSummary, phase: phase) else { return [] }
        var versions: [SummaryVersion] = []
        try texts.acts { act, mark in
            guard let act = act as? DraftSummary, act.number == phase.number else { return }
            versions.append(
                SummaryVersion(
                    version: versions.count + 1, day: mark.day, state: mark.author.capacity.state,
                    text: try text(PassageReference(act.passage, of: mark.number))))
        }
        return versions
    }
}

extension PhaseReview {
    /// The items that are kept confidential or were in one of their versions.
    fileprivate var onceConfidential: Set<Int> { Set((list.items + list.earlier).filter(\.isConfidential).map(\.id)) }
}

/// Follows a list of observations from one version to the next.
private struct ListWalk {
    /// An item in one of its versions.
    struct Item {
        let kind: ObservationKind
        let topic: Topic
        let text: PassageReference
    }

    /// One change.
    struct Step {
        let version: Int
        let mark: ActMark
        let item: Int
        let before: Item?
        let after: Item?
        /// The item as it is told of.
        let told: Item
    }

    private(set) var steps: [Step] = []
    private var items: [Int: Item] = [:]

    mutating func take(_ act: any ReviewAct, _ mark: ActMark) {
        switch act {
        case let act as ProposeItem:
            let item = Item(kind: act.observation, topic: act.topic, text: PassageReference(act.passage, of: mark.number))
            step(act.item == 0 ? mark.number : act.item, to: item, told: item, mark)
        case let act as RemoveItem:
            guard let old = items[act.item] else { return }
            step(act.item, to: nil, told: old, mark)
        default: break
        }
    }

    private mutating func step(_ id: Int, to new: Item?, told: Item, _ mark: ActMark) {
        steps.append(Step(version: steps.count + 1, mark: mark, item: id, before: items[id], after: new, told: told))
        items[id] = new
    }
}
