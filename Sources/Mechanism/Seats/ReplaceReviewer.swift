public import Law
internal import Lots
internal import Registry

/// Gives the seats of one side to the States that another draw selected; what was done before stays on file and is open to the new
/// reviewers (¶28 d, e, ¶30).
///
/// What all had agreed to stays agreed. To a text that is still open a new reviewer agrees, and the agreement of who left counts no
/// more (Reading). Additional reviewers come and go with the one whose missing instruments they take.
public struct ReplaceReviewer: ReviewAct {
    public static let kind = "reviewer replaced"
    public static let basis = Provision(.procedures, 28, "d")
    public static let deed = Deed.replaceReviewer

    /// All seats of one side as they are from then on.
    public let seats: [DrawnSeat]
    /// On which ground the draw was repeated.
    public let ground: ReplacementGround
    /// The symbol or digest by which the transcript of the repeat is found.
    public let transcript: String

    /// A replacement.
    public init(_ seats: [DrawnSeat], on ground: ReplacementGround, transcript: String) {
        self.seats = seats
        self.ground = ground
        self.transcript = transcript
    }

    public func objection(in review: Review, by author: Author, on day: Day) -> Refusal? {
        let numbers = Set(seats.map(\.number))
        guard let side = seats.first?.side, seats.allSatisfy({ $0.side == side }), numbers.count == seats.count, numbers.contains(0) else {
            return Refusal(MechanismRefusal.notSeatsOfOneSide, under: Self.basis)
        }
        guard !seats.contains(where: { $0.reviewer == review.state }) else {
            return Refusal(CycleRefusal.mutualReview(review.state, review.state), under: NoMutualReviews.basis)
        }
        let held = review.held(on: side)
        let leaving = held.map(\.reviewer).filter { reviewer in !seats.contains { $0.reviewer == reviewer } }
        let coming = seats.map(\.reviewer).filter { reviewer in !held.contains { $0.reviewer == reviewer } }
        guard let first = leaving.first ?? coming.first else { return Refusal(MechanismRefusal.nobodyReplaced, under: Self.basis) }
        let known = coming.first { one in review.seats.contains { $0.reviewer == one && ($0.until == nil || $0.side == side) } }
        if let known { return Refusal(MechanismRefusal.hadASeat(known), under: Self.basis) }
        let lost = held.flatMap(\.instruments).first { one in !seats.contains { $0.instruments.contains(one) } }
        if let lost { return Refusal(CycleRefusal.withoutReviewer(review.state, lost), under: Provision(.procedures, 26)) }
        guard ground == .unableReviewer else { return nil }
        let hasFailed = review.consultations.contains { $0.failedOn != nil && leaving.contains($0.reviewer) }
        return hasFailed ? nil : Refusal(MechanismRefusal.noFailedConsultation(first), under: Provision(.procedures, 30))
    }

    public func takeEffect(in review: inout Review, as mark: ActMark) {
        guard let side = seats.first?.side else { return }
        for place in review.seats.indices where review.seats[place].until == nil && review.seats[place].side == side {
            let held = review.seats[place]
            guard !seats.contains(where: { held.isHeld(as: $0) }) else { continue }
            review.seats[place].until = mark.day
            guard !seats.contains(where: { $0.reviewer == held.reviewer }) else { continue }
            for phase in review.phases.indices { review.phases[phase].withdrawAgreements(of: held.reviewer) }
        }
        for seat in seats where !review.seats.contains(where: { $0.isHeld(as: seat) }) {
            let generation = review.seats.count { $0.side == seat.side && $0.number == seat.number }
            review.seats.append(
                ReviewerSeat(
                    side: seat.side, number: seat.number, generation: generation, reviewer: seat.reviewer, instruments: seat.instruments,
                    since: mark.day))
        }
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("seats", seats)
        facts.put("ground", ground)
        facts.put("transcript", transcript)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        seats = try facts.seats("seats")
        ground = try facts.word("ground")
        transcript = try facts.text("transcript")
    }
}

extension Review {
    /// The seats of a side that are held now.
    fileprivate func held(on side: Side) -> [ReviewerSeat] { seats.filter { $0.side == side && $0.until == nil } }
}

extension ReviewerSeat {
    /// Whether it is held already by the State to which a draw gives it, for the same instruments.
    fileprivate func isHeld(as seat: DrawnSeat) -> Bool {
        until == nil && side == seat.side && number == seat.number && reviewer == seat.reviewer && instruments == seat.instruments
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
