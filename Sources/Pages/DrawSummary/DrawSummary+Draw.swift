internal import Casework
internal import Localization
internal import Lots
internal import Registry

extension DrawSummary {
    /// What the page shows of a draw, as it stands after its last repeat, with the names of the registry in a language.
    init(of draw: CompletedDraw, in language: Language, sha256: Hash) {
        let head = draw.transcript.head
        let names = SummaryNames(registry: draw.registry, language: language)
        self.init(
            title: "Drawing of lots: \(draw.definition.mechanism)", day: head.day, isRehearsal: head.origin.contributions.isEmpty,
            record: Record(of: draw, sha256: sha256), instruments: head.field.terms.instruments.map(names.instrument),
            groups: names.groups(of: head.field), participants: Self.participants(of: draw.transcript, names),
            redrawnSeats: RepeatHistory(draw.transcript).redrawnSeats)
    }

    private static func participants(of transcript: Transcript, _ names: SummaryNames) -> [Participant] {
        let head = transcript.head
        let places = Dictionary(head.order.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
        let assignments = Dictionary(grouping: Assignments(of: transcript).all, by: \.reviewed)
        let redrawn = RepeatHistory(transcript).redrawn
        let participants = head.field.parties.enumerated().map { place, party in
            Participant(
                code: party.code.text, name: names.state(party.code), group: party.group.text, cohort: head.cohorts[place],
                instruments: party.instruments.positions.map { head.field.terms.instruments[$0].text }, place: places[place] ?? 0,
                reviewers: (assignments[party.code] ?? []).map { Reviewer($0, isRedrawn: redrawn.contains($0.pair)) })
        }
        return Collation(names.language).sorted(participants, by: \.name, then: \.code)
    }
}

extension DrawSummary.Record {
    fileprivate init(of draw: CompletedDraw, sha256: Hash) {
        let head = draw.transcript.head
        self.init(
            seed: hexadecimal(head.seed), registryDigest: head.registry,
            mechanismName: "\(draw.definition.mechanism) (\(draw.definition.decision))", mechanismDigest: head.mechanism,
            contributions: inSeedOrder(head.origin.contributions, sha256: sha256).map {
                DrawSummary.Contribution(name: $0.name, commitment: $0.commitment(sha256: sha256))
            },
            chainHead: draw.transcript.lastHash, stepCount: draw.transcript.steps.count, commands: draw.checks)
    }
}

extension DrawSummary.Reviewer {
    fileprivate init(_ assignment: Assignment, isRedrawn: Bool) {
        self.init(
            code: assignment.reviewer.text, side: DrawSummary.Side(assignment.side), seat: DrawSummary.Seat(assignment.seat),
            instruments: assignment.instruments.map(\.text), isRedrawn: isRedrawn)
    }
}

extension Assignment {
    /// The State under review with its reviewer.
    fileprivate var pair: RepeatHistory.Pair { RepeatHistory.Pair(reviewed: reviewed.text, reviewer: reviewer.text) }
}

extension DrawSummary.Side {
    init(_ side: Side) {
        switch side {
        case .own: self = .own
        case .other: self = .other
        }
    }
}

extension DrawSummary.Seat {
    init(_ kind: SeatKind) {
        switch kind {
        case .primary: self = .primary
        case .additional: self = .additional
        }
    }
}
