public import Law

/// A request that a seat be drawn again (¶28 d and e, ¶30).
public struct RepeatRequest: Hashable, Sendable {
    /// Why the seat may be drawn again.
    public enum Ground: Hashable, Sendable {
        /// One of the four requests that each State has (¶28 d); a reason may be given, none is required.
        case request(reason: String)
        /// Exceptional circumstances, granted by the chair of the joint meeting (¶28 e, Reading).
        case exceptional(decision: String, reason: String)
        /// A reviewer that cannot do its task, after consultations that failed (¶30).
        case unable(consultations: Day, reason: String)

        /// The paragraph as the transcript writes it.
        public var word: String {
            switch self {
            case .request: "28 d"
            case .exceptional: "28 e"
            case .unable: "30"
            }
        }

        /// The paragraph.
        public var basis: Provision {
            switch self {
            case .request: Provision(.procedures, 28, "d")
            case .exceptional: Provision(.procedures, 28, "e")
            case .unable: Provision(.procedures, 30)
            }
        }
    }

    /// The seat to be drawn again.
    public let seat: Seat
    /// The State that asks.
    public let asker: Int
    /// Why.
    public let ground: Ground
    /// The day of the meeting that draws.
    public let day: Day

    /// A request as it is put to the meeting.
    public init(seat: Seat, asker: Int, ground: Ground, day: Day) {
        self.seat = seat
        self.asker = asker
        self.ground = ground
        self.day = day
    }

    /// The role in which a State asks: as State under review, or as one of its reviewing States.
    public enum Role: Hashable, Sendable {
        case reviewed
        case reviewing

        /// The word in the transcript.
        public var word: String {
            switch self {
            case .reviewed: "reviewed"
            case .reviewing: "reviewing"
            }
        }
    }

    /// The role in which the State asks.
    public var role: Role { asker == seat.reviewed ? .reviewed : .reviewing }
}

/// Why a seat is not drawn again.
public enum RepeatRefusal: RefusalReason, Hashable {
    /// Nobody sits in the seat.
    case nobodyInSeat(String)
    /// The State that asks is neither under review there nor a reviewer there.
    case notConcerned(asker: String, reviewed: String)
    /// The State has used its requests in this role.
    case requestsSpent(asker: String, role: RepeatRequest.Role, requests: Int)
    /// A draw in exceptional circumstances needs the decision of the chair and its reason.
    case decisionMissing
    /// Only the State under review can ask under ¶30.
    case notTheStateUnderReview(asker: String, reviewed: String)
    /// Nobody else could take the seat within the rules.
    case nobodyEligible(seat: String)
    /// Lots were drawn later than that already.
    case beforeLastDraw(asked: Day, last: Day)
    /// The consultations that must have failed lie after the day.
    case beforeConsultations(asked: Day, consultations: Day)
    /// A draw is repeated by a draw, a rehearsal by a rehearsal.
    case otherKind(draw: String, repeated: String)
}
