public import Law
internal import Lots
internal import Registry

/// Gives a seat to the State that another draw selected; what was done before stays on file and is open to the new reviewer (¶28 d, e, ¶30).
///
/// What all had agreed to stays agreed. To a text that is still open the new reviewer agrees, and the agreement of the old one counts no
/// more (Reading). Where the new reviewer is not party to all instruments, the additional one that the draw selected is seated first.
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
        let old = review.holder(of: seat)
        guard old != nil || seat.number > 0 else { return Refusal(MechanismRefusal.noSuchSeat(seat.name), under: Self.basis) }
        guard seat.reviewer != review.state else {
            return Refusal(CycleRefusal.mutualReview(review.state, review.state), under: NoMutualReviews.basis)
        }
        guard !review.seats.contains(where: { $0.reviewer == seat.reviewer && ($0.until == nil || $0.side == seat.side) }) else {
            return Refusal(MechanismRefusal.hadASeat(seat.reviewer), under: Self.basis)
        }
        if let lost = review.instrumentLost(with: seat) {
            return Refusal(CycleRefusal.withoutReviewer(review.state, lost), under: Provision(.procedures, 26))
        }
        guard ground == .unableReviewer, let unable = old ?? review.primary(of: seat.side) else { return nil }
        let hasFailed = review.consultations.contains { $0.reviewer == unable.reviewer && $0.failedOn != nil }
        return hasFailed ? nil : Refusal(MechanismRefusal.noFailedConsultation(unable.reviewer), under: Provision(.procedures, 30))
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        let generation = review.seats.filter { $0.side == seat.side && $0.number == seat.number }.count
        if let place = review.seats.lastIndex(where: { $0.side == seat.side && $0.number == seat.number && $0.until == nil }) {
            review.seats[place].until = mark.day
            for phase in review.phases.indices { review.phases[phase].withdrawAgreements(of: review.seats[place].reviewer) }
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

extension Review {
    /// Who sits in a seat now.
    fileprivate func holder(of seat: DrawnSeat) -> ReviewerSeat? {
        seats.last { $0.side == seat.side && $0.number == seat.number && $0.until == nil }
    }

    fileprivate func primary(of side: Side) -> ReviewerSeat? { seats.last { $0.side == side && $0.number == 0 && $0.until == nil } }

    /// An instrument that nobody would review any more on the side of a seat (¶26).
    fileprivate func instrumentLost(with seat: DrawnSeat) -> InstrumentCode? {
        let others = seats.filter { $0.side == seat.side && $0.number != seat.number && $0.until == nil }.flatMap(\.instruments)
        return holder(of: seat)?.instruments.first { !seat.instruments.contains($0) && !others.contains($0) }
    }
}

extension PhaseReview {
    /// Takes back what a State agreed to and all have not agreed to yet.
    fileprivate mutating func withdrawAgreements(of state: StateCode) {
        arrangements.agreements.withdraw(of: state)
        if list.agreedOn == nil { list.agreements.withdraw(of: state) }
        if summary.agreedOn == nil { summary.agreements.withdraw(of: state) }
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
