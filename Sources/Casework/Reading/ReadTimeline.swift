internal import Law
public import Mechanism
public import Registry

/// Tells who did what when in a review, without content.
public struct ReadTimeline: Sendable {
    private let keeper: RecordKeeper

    /// Reads from the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// The timeline of the review of a State as a reader may know it, or of one phase; none where the State takes no part in the cycle.
    ///
    /// An act is told only to those who may read what it concerns.
    ///
    /// - Parameter most: reads no further back than it takes to tell of so many acts; everything where none is given.
    public func callAsFunction(
        _ state: StateCode, by reader: Author, phase: Int? = nil, latest most: Int? = nil
    ) async throws -> ReviewTimeline? {
        try await keeper.read(state) { review, cycle, texts in
            guard let participant = cycle.participant(state), participant.standing != .optedOut else { return nil }
            let reading = Reading(review: review, reader: reader, day: review.lastActOn ?? Day(number: 0), texts: texts, questionnaire: nil)
            return ReviewTimeline(
                state: state, reader: reader.capacity.title, steps: reading.steps(phase: phase),
                acts: try most.map { try reading.timeline(phase: phase, latest: $0) } ?? reading.timeline(phase: phase))
        }
    }
}

extension Reading {
    /// The steps that each phase has reached, in the order in which a phase takes them.
    func steps(phase number: Int?) -> [StepEntry] {
        guard allows(.status) else { return [] }
        return review.phases.filter { number == nil || $0.number == number }.flatMap { phase in
            let reached = Step.allCases.prefix { $0 != phase.step(in: review) }.dropFirst() + [phase.step(in: review)]
            return reached.map { StepEntry(phase: phase.number, step: $0.rawValue, day: phase.since($0, in: review)) }
        }
    }

    /// The acts that the reader may know of.
    func timeline(phase: Int?) throws -> [ActOfTimeline] {
        guard allows(.timeline) else { return [] }
        return try timeline(phase: phase, after: 0)
    }

    /// The latest of the acts that the reader may know of, from those in memory, or else read from the end of the record in ever larger pieces
    /// until there are enough.
    func timeline(phase: Int?, latest most: Int) throws -> [ActOfTimeline] {
        guard allows(.timeline) else { return [] }
        let kept = recent(phase: phase, latest: most)
        if kept.count == most { return kept }
        var length = most
        while true {
            let entries = try timeline(phase: phase, after: max(0, review.acts - length))
            if entries.count >= most || length >= review.acts { return Array(entries.suffix(most)) }
            length *= 4
        }
    }

    private func recent(phase: Int?, latest most: Int) -> [ActOfTimeline] {
        var found: [ActOfTimeline] = []
        for one in texts.stream.recent.entries.reversed() where phase == nil || one.act.phase == phase {
            guard found.count < most else { break }
            if let entry = entry(of: one.act, as: one.mark, number: most - found.count) { found.append(entry) }
        }
        return found.reversed()
    }

    private func timeline(phase: Int?, after number: Int) throws -> [ActOfTimeline] {
        var entries: [ActOfTimeline] = []
        try texts.acts(after: number) { act, mark in
            guard phase == nil || act.phase == phase, let entry = entry(of: act, as: mark, number: entries.count + 1) else { return }
            entries.append(entry)
        }
        return entries
    }

    /// The latest of what others did after a position of the record, as far as the reader may know of it: from the acts in memory, or else read
    /// from the end of the record in ever larger pieces until there are enough. They are numbered in no order that means anything.
    func changes(after position: Int64, latest most: Int) throws -> [ActOfTimeline] {
        guard allows(.timeline) else { return [] }
        let recent = texts.stream.recent
        var found: [ActOfTimeline] = []
        for one in recent.entries.reversed() where one.position > position && found.count < most {
            if let entry = change(one.act, one.mark) { found.append(entry) }
        }
        if found.count == most || recent.entries(afterPosition: position) != nil { return found.reversed() }
        var length = 2 * recent.entries.count
        while true {
            var entries: [ActOfTimeline] = []
            try texts.acts(after: max(0, review.acts - length), afterPosition: position) { act, mark in
                if let entry = change(act, mark) { entries.append(entry) }
            }
            if entries.count >= most || length >= review.acts { return entries.suffix(most) }
            length *= 4
        }
    }

    /// The entry of what somebody else did; none where the reader may not know of it.
    private func change(_ act: any ReviewAct, _ mark: ActMark) -> ActOfTimeline? {
        mark.author.person == reader.person ? nil : entry(of: act, as: mark, number: mark.number)
    }

    /// What others did after a position of the record, as far as the reader may know of it.
    func changes(after position: Int64) throws -> [ActOfTimeline] {
        guard allows(.timeline) else { return [] }
        var entries: [ActOfTimeline] = []
        try texts.acts(afterPosition: position) { act, mark in
            guard mark.author.person != reader.person, let entry = entry(of: act, as: mark, number: entries.count + 1) else { return }
            entries.append(entry)
        }
        return entries
    }

    /// The entry of an act; none where the reader may not know of it.
    private func entry(of act: any ReviewAct, as mark: ActMark, number: Int) -> ActOfTimeline? {
        guard let request = subject(of: act, as: mark), allows(request) else { return nil }
        let knowsPeople = allows(.nominations, of: mark.author.capacity.state)
        return ActOfTimeline(
            number: number, day: mark.day, kind: type(of: act).kind, basis: type(of: act).basis, phase: act.phase,
            actor: mark.author.capacity, capacity: mark.author.capacity.title, person: knowsPeople ? mark.author.person.text : nil)
    }
}
