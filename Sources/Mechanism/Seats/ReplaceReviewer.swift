public import Law

/// Gives a seat to the State that another draw selected; what was done before stays on file and is open to the new reviewer (¶28 d, e, ¶30).
public struct ReplaceReviewer: ReviewAct {
    public static let kind = "reviewer replaced"
    public static let basis = Provision(.procedures, 28, "d")
    public static let deed = Deed.replaceReviewer

    /// The seat with the State that takes it.
    public let seat: DrawnSeat
    /// On which ground the draw was repeated.
    public let ground: ReplacementGround
    /// The symbol or digest by which the transcript of the repeat is found.
    public let transcript: String

    /// A replacement.
    public init(_ seat: DrawnSeat, on ground: ReplacementGround, transcript: String) {
        self.seat = seat
        self.ground = ground
        self.transcript = transcript
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        guard let old = review.seats.last(where: { $0.side == seat.side && $0.number == seat.number && $0.until == nil }) else {
            return Refusal(MechanismRefusal.noSuchSeat(seat.name), under: Self.basis)
        }
        guard !review.seats.contains(where: { $0.reviewer == seat.reviewer && ($0.until == nil || $0.side == seat.side) }) else {
            return Refusal(MechanismRefusal.hadASeat(seat.reviewer), under: Self.basis)
        }
        guard ground == .unableReviewer else { return nil }
        let hasFailed = review.consultations.contains { $0.reviewer == old.reviewer && $0.failedOn != nil }
        return hasFailed ? nil : Refusal(MechanismRefusal.noFailedConsultation(old.reviewer), under: Provision(.procedures, 30))
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        let generation = review.seats.filter { $0.side == seat.side && $0.number == seat.number }.count
        if let place = review.seats.lastIndex(where: { $0.side == seat.side && $0.number == seat.number && $0.until == nil }) {
            review.seats[place].until = mark.day
        }
        let new = ReviewerSeat(
            side: seat.side, number: seat.number, generation: generation, reviewer: seat.reviewer, instruments: seat.instruments,
            since: mark.day)
        review.seats.append(new)
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("seat", [seat])
        facts.put("ground", ground)
        facts.put("transcript", transcript)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        guard let seat = try facts.seats("seat").first else { throw FactsFault(name: "seat", offset: 0) }
        self.seat = seat
        ground = try facts.word("ground")
        transcript = try facts.text("transcript")
    }
}

/// Why a reviewing State was replaced.
public enum ReplacementGround: String, Hashable, Sendable, CaseIterable {
    /// At the request of the State under review or of the reviewing State (¶28 d).
    case requested = "¶28 d"
    /// In exceptional circumstances (¶28 e).
    case exceptional = "¶28 e"
    /// The reviewer was unable to do its task and consultations failed (¶30).
    case unableReviewer = "¶30"
}
