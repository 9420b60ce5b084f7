internal import Casework
internal import Law
internal import Lots
internal import Registry

/// The words for repeats that are refused, about a draw whose States have names.
struct RepeatWording {
    let transcript: Transcript
    let names: StateNames
    /// The seat that is asked for, as it is written.
    let seat: String
    /// Whether what is asked for is to be published and not yet drawn.
    let isPublished: Bool

    private var asked: String { isPublished ? "publish that \(seat) is drawn again" : "draw \(seat) again" }

    /// What is asked for, in a sentence.
    func description(of request: RepeatRequest) -> String {
        let field = transcript.head.field
        let holder = transcript.position.reviewer(in: request.seat).map { names.text(field.parties[$0].code) } ?? "nobody"
        return "For another draw of \(seat) on \(request.day), which is possible: \(names.text(field.parties[request.asker].code)) asks as "
            + "\(text(request.role)) (¶\(request.ground.word)), and \(holder) gives up the seat."
    }

    /// The text is no seat of the draw.
    func noSeat() -> Failure {
        let code = seat.split(separator: ".").first.map(String.init) ?? ""
        let remedy =
            transcript.head.field.party(code).map { seats(of: $0) }
            ?? "A seat is written as State under review, side and number: FRA.own.0 is the primary seat of its own group's side."
        return Failure(.usage, cannot: asked, because: "the draw has no such seat", remedy: remedy)
    }

    /// The State does not take part.
    func noState(_ code: String) -> Failure {
        Failure(
            .usage, cannot: asked, because: "\(names.text(code)) takes no part in the draw",
            remedy: "States are named by their codes, such as FRA.")
    }

    /// The law says no.
    func failure(_ refusal: Refusal) -> Failure {
        let (reason, remedy) = words(refusal.reason)
        return Failure(.unavailable, cannot: asked, because: reason, under: refusal.basis, remedy: remedy)
    }

    private func words(_ reason: any RefusalReason) -> (String, String?) {
        (reason as? RepeatRefusal).map { words($0) } ?? ("\(reason)", nil)
    }

    private func words(_ reason: RepeatRefusal) -> (String, String?) {
        switch reason {
        case .nobodyInSeat: return ("nobody sits there", reviewed.map { seats(of: $0) } ?? "")
        case .notConcerned(let asker, let code):
            let others = reviewed.map { holders(of: $0).joined(separator: ", ") } ?? ""
            return (
                "\(names.text(asker)) is neither under review there nor one of the reviewers",
                "\(names.text(code)) can ask, and its reviewers: \(others)."
            )
        case .requestsSpent(let asker, let role, let requests):
            return (
                "\(names.text(asker)) has used its \(requests) requests as \(text(role))",
                "In exceptional circumstances the chair of the joint meeting may grant another draw (¶28 e): --ground 28e with --decision and "
                    + "--reason. For a reviewer that cannot do its task: --ground 30."
            )
        case .decisionMissing:
            return (
                "exceptional circumstances take a decision of the chair of the joint meeting, and its reason (Reading)",
                "Give --decision TEXT and --reason TEXT, or ask under ¶28 d."
            )
        case .notTheStateUnderReview(let asker, let code):
            return (
                "only the State under review asks for this, and \(names.text(asker)) is a reviewer",
                "\(names.text(code)) can ask; a reviewer asks under ¶28 d: --ground 28d."
            )
        case .nobodyEligible:
            return (
                "nobody else can take the seat\(obstacles)",
                "The seat stays as it is. Another draw of it may become possible when a State that could sit there has left another review."
            )
        case .beforeLastDraw(let day, let last):
            return ("lots were last drawn on \(last), which is later than \(day)", "Name that day or a later one with --on.")
        case .beforeConsultations(let day, let consultations):
            return (
                "the consultations of \(consultations) lie after the day of the draw, \(day)",
                "Another draw follows consultations that failed."
            )
        case .otherKind: return ("\(reason)", nil)
        }
    }

    /// A draw and a rehearsal do not go on from one another.
    func otherKind() -> Failure {
        transcript.isDraw
            ? Failure(
                .unavailable, cannot: asked, because: "it is a draw that binds, and a seed given by hand would rehearse", under: chapeau,
                remedy: "Draw from contributions ('palermo lots publish --after'), or rehearse on a rehearsal ('palermo lots draw --seed')."
            )
            : Failure(
                .unavailable, cannot: asked, because: "it is a rehearsal, on which no draw that binds can stand", under: chapeau,
                remedy: "Rehearse the repeat as well: --seed in the place of --commitments and --contribution.")
    }

    private var chapeau: Provision { Provision(.procedures, 28) }

    /// What stands against those of the right group and instruments: ` (27 with as many reviews as they may carry out, ¶29, …)`.
    private var obstacles: String {
        guard let seat = transcript.head.field.seat(seat) else { return "" }
        let objections = transcript.objections(toRepeating: seat)
        let counts = Dictionary(grouping: objections.values, by: \.self).mapValues(\.count)
        let words: [(Exclusion, String)] = [
            (.loadReached, "with as many reviews as they may carry out, ¶29"), (.mutual, "reviewed by the State itself, ¶28 a"),
            (.alreadySits, "in the review already"), (.replaced, "replaced there before"),
            (.notParty, "not party to all the missing instruments, ¶28 b"),
        ]
        let free = transcript.head.field.count - objections.count
        let parts =
            words.compactMap { exclusion, text in counts[exclusion].map { "\($0) \(text)" } }
            + (free == 0 ? [] : ["\(free) who would leave instruments without a reviewer, ¶28 b"])
        return parts.isEmpty ? "" : "; in the right group: " + parts.joined(separator: "; ")
    }

    private var reviewed: Int? { transcript.head.field.seat(seat)?.reviewed }

    private func text(_ role: RepeatRequest.Role) -> String {
        switch role {
        case .reviewed: "State under review"
        case .reviewing: "reviewing State"
        }
    }

    /// The seats in a review, with those who hold them.
    private func seats(of reviewed: Int) -> String {
        let field = transcript.head.field
        let seats = Side.allCases.flatMap { transcript.seats(of: reviewed, $0) }
        let list = seats.map { "\(field.text($0.seat)) (\(names.text(field.parties[$0.reviewer].code)))" }.joined(separator: ", ")
        return "In the review of \(names.text(field.parties[reviewed].code)) there are \(list)."
    }

    private func holders(of reviewed: Int) -> [String] {
        Side.allCases.flatMap { transcript.seats(of: reviewed, $0) }.map { names.text(transcript.head.field.parties[$0.reviewer].code) }
    }
}

extension LotsWording {
    /// An option that goes with another ground.
    static func ground(_ option: String, needs ground: String) -> Failure {
        Failure(
            .usage, cannot: "ask for a repeat so", because: "\(option) goes with --ground \(ground)",
            remedy: "Leave it out, or name that ground.")
    }

    /// Consultations come first.
    static func noConsultations() -> Failure {
        Failure(
            .unavailable, cannot: "replace a reviewer that cannot do its task",
            because: "the State under review first asks for consultations with it and the secretariat, and their day is not given",
            under: Provision(.procedures, 30), remedy: "Give the day of the consultations that failed with --consultations DATE.")
    }

    /// A repeat is published with what is asked for.
    static func nothingAskedFor(missing option: String) -> Failure {
        Failure(
            .usage, cannot: "publish for a repeat", because: "\(option) is missing: what is asked for is published with the commitments",
            remedy: "Give --seat, --asked-by and what else the request holds; 'palermo lots repeat --help' explains them.")
    }

    /// A draw asks for no seat.
    static func askedForNothing(_ option: String) -> Failure {
        Failure(
            .usage, cannot: "publish for a draw", because: "\(option) asks for a seat to be drawn again",
            remedy: "For a repeat, name the transcript that it goes on from with --after.")
    }
}
