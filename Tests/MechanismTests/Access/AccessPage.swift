import Mechanism
import Registry

/// The page `docs/access.md`, made from what `Access` answers.
struct AccessPage {
    typealias Stage = AccessCast.Stage

    /// The reviews that the answers are asked of, made once.
    private struct Reviews {
        let plain: AccessCast
        let helped: AccessCast
    }

    private let reviews: [Stage: [Bool: [Audience?: Reviews]]]

    init() {
        var reviews: [Stage: [Bool: [Audience?: Reviews]]] = [:]
        for stage in Stage.allCases {
            for focalPoints in [true, false] {
                for audience in [nil, Audience.parties, .everybody] {
                    reviews[stage, default: [:]][focalPoints, default: [:]][audience] = Reviews(
                        plain: AccessCast(at: stage, focalPoints: focalPoints, disclosedTo: audience),
                        helped: AccessCast(at: stage, focalPoints: focalPoints, help: true, disclosedTo: audience))
                }
            }
        }
        self.reviews = reviews
    }

    /// The review that a column is asked about.
    func cast(_ role: AccessRole, _ stage: Stage, _ audience: Audience? = nil, help: Bool = false) -> AccessCast {
        let found = reviews[stage]![role.hasFocalPoint]![audience]!
        return help ? found.helped : found.plain
    }

    /// `yes` or `–`; a question mark where a deed depends on the stage, which it must not.
    func cell(_ deed: Deed, _ role: AccessRole) -> String {
        let answers = Set(
            Stage.allCases.flatMap { stage in
                [nil, Audience.parties, .everybody].map { audience in
                    Access.objection(to: deed, by: role.author, in: cast(role, stage, audience).review) == nil
                }
            })
        return answers.count > 1 ? "?" : answers.contains(true) ? "yes" : "–"
    }

    /// `yes`, with the conditions on which it depends, or `–`; a question mark where the answer has another form.
    func cell(_ record: ReviewRecord, _ role: AccessRole, _ stage: Stage, _ audience: Audience?) -> String {
        let grid = [false, true].flatMap { isOwn in
            [false, true].flatMap { help in
                AccessCast.instruments.map { AccessQuestion(record, of: $0, isOwn: isOwn, help: help) }
            }
        }
        let allowed = grid.filter { $0.isAllowed(to: role, in: cast(role, stage, audience, help: $0.help)) }
        guard !allowed.isEmpty else { return "–" }
        let instruments = AccessCast.instruments.filter { instrument in allowed.contains { $0.instrument == instrument } }
        let needsOwn = !allowed.contains { !$0.isOwn }
        let needsHelp = !allowed.contains { !$0.help }
        let expected = grid.filter { instruments.contains($0.instrument) && ($0.isOwn || !needsOwn) && ($0.help || !needsHelp) }
        let seat = cast(role, stage).review.instruments(reviewedBy: role.author.capacity.state ?? StateCode(""))
        guard allowed == expected, instruments == AccessCast.instruments || instruments == seat else { return "?" }
        let notes = [(instruments != AccessCast.instruments, "¹"), (needsOwn, "²"), (needsHelp, "³")].filter(\.0).map(\.1)
        return "yes" + (notes.isEmpty ? "" : " " + notes.joined(separator: " "))
    }
}

/// One question about reading.
struct AccessQuestion: Equatable {
    let record: ReviewRecord
    let instrument: InstrumentCode
    /// Whether it is what the person, or the person's State, brought or is concerned by.
    let isOwn: Bool
    /// Whether the State under review asked the secretariat for help.
    let help: Bool

    init(_ record: ReviewRecord, of instrument: InstrumentCode, isOwn: Bool, help: Bool) {
        self.record = record
        self.instrument = instrument
        self.isOwn = isOwn
        self.help = help
    }

    func isAllowed(to role: AccessRole, in cast: AccessCast) -> Bool {
        let state = role.author.capacity.state
        let owner = isOwn ? state : StateCode("QQQ")
        let request = ReadRequest(record, phase: 1, instrument: instrument, part: part(of: state, in: cast), owner: owner)
        return Access.allows(reading: request, by: role.author, of: cast.review)
    }

    private func part(of state: StateCode?, in cast: AccessCast) -> String {
        switch record {
        case .nominations: state.flatMap { isOwn ? cast.nominees[$0] : nil }.map { "\($0)" } ?? ""
        case .consultations: state.flatMap { isOwn ? cast.consultations[$0] : nil }.map { "\($0)" } ?? ""
        case .draftAnswers, .submittedAnswers: (isOwn ? AccessCast.questions[0] : AccessCast.questions[1]).text
        case .status, .arrangements, .draftFeedback, .feedback, .dialogue, .documents, .quarantinedDocuments, .draftList, .draftSummary,
            .publishedList, .confidentialItems, .publishedSummary, .translations, .needs, .timeline:
            ""
        }
    }
}
