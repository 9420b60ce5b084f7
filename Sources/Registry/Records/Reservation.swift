public import Law

/// A reservation, declaration, objection or notification that a State made about an instrument.
public struct Reservation: Hashable, Sendable {
    /// What the State called it or what it amounts to.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It excludes or changes the effect of a provision for that State.
        case reservation
        /// It says how the State understands or applies a provision.
        case declaration
        /// It objects to what another State said.
        case objection
        /// It tells the depositary what a provision asks to be told, such as the central authority.
        case notification
    }

    /// The State or regional organization that made it.
    public let state: StateCode
    /// The instrument that it concerns.
    public let instrument: InstrumentCode
    /// The article, such as `35(2)`; empty where it concerns the whole.
    public let article: String
    /// What it is.
    public let kind: Kind
    /// The day on which it was made.
    public let madeOn: Day
    /// The day on which it was withdrawn; none while it stands.
    public let withdrawnOn: Day?
    /// What it says.
    public let text: String
    /// Where it was read.
    public let source: String

    /// A reservation as a row of `reservations.csv` has it.
    public init(
        state: StateCode, instrument: InstrumentCode, article: String, kind: Kind, madeOn: Day, withdrawnOn: Day? = nil, text: String,
        source: String
    ) {
        self.state = state
        self.instrument = instrument
        self.article = article
        self.kind = kind
        self.madeOn = madeOn
        self.withdrawnOn = withdrawnOn
        self.text = text
        self.source = source
    }

    /// It has been made and not been withdrawn by the end of a day.
    public func stands(on day: Day) -> Bool { madeOn <= day && (withdrawnOn.map { $0 > day } ?? true) }
}
