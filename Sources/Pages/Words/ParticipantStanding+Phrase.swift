public import Localization
public import Mechanism

extension ParticipantStanding {
    /// How a State takes part in the cycle.
    public var phrase: Phrase {
        switch self {
        case .drawn: Phrase("Takes part since the drawing of lots")
        case .joined: Phrase("Joined after the drawing of lots")
        case .voluntary: Phrase("Reviewed at its own wish")
        case .optedOut: Phrase("Takes no part")
        }
    }
}
