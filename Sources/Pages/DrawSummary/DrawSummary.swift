public import Law

/// What the page on a draw shows, as plain values in the page's language.
public struct DrawSummary: Hashable, Sendable {
    /// The title, as `Drawing of lots of the first cycle`.
    public var title: String
    /// The day on which lots were drawn.
    public var day: Day
    /// Whether the draw was a rehearsal, whose result binds nobody.
    public var isRehearsal: Bool
    /// How chance was made, and how anyone can check it.
    public var record: Record
    /// The instruments under review, in their order.
    public var instruments: [Instrument]
    /// The regional groups, in the order in which the page shows them.
    public var groups: [Group]
    /// The States that were drawn, in the alphabetical order of the page's language; the page keeps this order.
    public var participants: [Participant]
    /// The seats that were drawn again, in the order in which that was done.
    public var redrawnSeats: [RedrawnSeat]

    public init(
        title: String, day: Day, isRehearsal: Bool, record: Record, instruments: [Instrument], groups: [Group], participants: [Participant],
        redrawnSeats: [RedrawnSeat] = []
    ) {
        self.title = title
        self.day = day
        self.isRehearsal = isRehearsal
        self.record = record
        self.instruments = instruments
        self.groups = groups
        self.participants = participants
        self.redrawnSeats = redrawnSeats
    }
}
