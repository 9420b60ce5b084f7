internal import Law
internal import Lots
internal import Registry

/// The options that say what seat is to be drawn again, who asks, and why.
enum RequestOptions {
    static let seat = Option("seat", "SEAT", .text, "the seat, as FRA.own.0: State under review, side, number", stands: .once)
    static let asker = Option("asked-by", "STATE", .text, "the code of the State that asks", stands: .once)
    static let ground = Option("ground", "GROUND", .choice(["28d", "28e", "30"]), "the paragraph", default: "28d")
    static let reason = Option("reason", "TEXT", .text, "why; needed for ¶28 e alone")
    static let decision = Option("decision", "TEXT", .text, "the decision of the chair of the joint meeting (¶28 e)")
    static let consultations = Option("consultations", "DATE", .date, "the day of the consultations that failed (¶30)")
    static let day = Option("on", "DATE", .date, "the day of the meeting that draws (default: today, UTC)")
    static let all = [seat, asker, ground, reason, decision, consultations, day]

    /// The same but for the day, where nothing need be asked for.
    static let optional = [
        Option("seat", "SEAT", .text, "for a repeat: the seat, as FRA.own.0"),
        Option("asked-by", "STATE", .text, "for a repeat: the code of the State that asks"),
        ground, reason, decision, consultations,
    ]

    /// The first of the options that ask for a seat and stand in a call, as it is written.
    static func firstGiven(_ invocation: Invocation) -> String? {
        if invocation[ground] != ground.standard { return ground.written }
        return [seat, asker, reason, decision, consultations].first { invocation[$0] != nil }?.written
    }

    /// What is asked for of a draw, and the words to refuse it, which may be to be published only.
    static func read(
        _ invocation: Invocation, of before: RecordedDraw, names: StateNames, isPublished: Bool = false, today: Day
    ) throws -> (request: RepeatRequest, words: RepeatWording) {
        guard let named = invocation[seat], let code = invocation[asker]?.uppercased() else {
            throw LotsWording.nothingAskedFor(missing: invocation[seat] == nil ? seat.written : asker.written)
        }
        let words = RepeatWording(transcript: before.transcript, names: names, seat: named.normalizedSeat, isPublished: isPublished)
        let field = before.transcript.head.field
        guard let seat = field.seat(words.seat) else { throw words.noSeat() }
        guard let asker = field.party(code) else { throw words.noState(code) }
        let day = invocation[day].flatMap { Day($0) } ?? today
        return (RepeatRequest(seat: seat, asker: asker, ground: try ground(invocation), day: day), words)
    }

    private static func ground(_ invocation: Invocation) throws -> RepeatRequest.Ground {
        let word = try invocation.value(ground)
        if word != "28e", invocation[decision] != nil { throw LotsWording.ground(decision.written, needs: "28e") }
        if word != "30", invocation[consultations] != nil { throw LotsWording.ground(consultations.written, needs: "30") }
        let reason = invocation[reason] ?? ""
        switch word {
        case "28e": return .exceptional(decision: invocation[decision] ?? "", reason: reason)
        case "30":
            guard let day = invocation[consultations].flatMap({ Day($0) }) else { throw LotsWording.noConsultations() }
            return .unable(consultations: day, reason: reason)
        default: return .request(reason: reason)
        }
    }

    /// The options that ask for exactly this again, each in the parts between which a line may be broken.
    static func words(_ request: RepeatRequest, _ field: Field) -> [String] {
        let code = field.parties[request.asker].code.text
        var values = [(seat, field.text(request.seat)), (asker, code)]
        switch request.ground {
        case .request(let text): values += text.isEmpty ? [] : [(reason, text)]
        case .exceptional(let granted, let text): values += [(ground, "28e"), (decision, granted), (reason, text)]
        case .unable(let day, let text):
            values += [(ground, "30"), (consultations, "\(day)")] + (text.isEmpty ? [] : [(reason, text)])
        }
        return (values + [(day, "\(request.day)")]).map { "\($0.0.written) \($0.1.quotedForShell)" }
    }
}

extension String {
    /// A seat with its State in capitals and its side in small letters.
    fileprivate var normalizedSeat: String {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        return parts.enumerated().map { $0.offset == 0 ? $0.element.uppercased() : $0.element.lowercased() }.joined(separator: ".")
    }
}
