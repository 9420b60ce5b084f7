internal import Law
internal import Lots

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

    /// The request as it is put to the meeting.
    static func read(_ invocation: Invocation, _ words: RepeatWording, today: Day) throws -> RepeatRequest {
        let field = words.transcript.head.field
        guard let seat = field.seat(words.seat) else { throw words.noSeat() }
        let code = try invocation.value(asker).uppercased()
        guard let asker = field.party(code) else { throw words.noState(code) }
        let day = invocation[day].flatMap { Day($0) } ?? today
        return RepeatRequest(seat: seat, asker: asker, ground: try ground(invocation), day: day)
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
}
