internal import Law
internal import Lots
internal import Mechanism
internal import Registry

extension PlayedReview {
    /// Offices are filled, the outcome of the draw is recorded, the first cohort enters its first phase.
    public mutating func playCycle() async throws {
        try await act(Appoint(Self.root.person, as: .administrator, name: "Root"), by: Self.root)
        let officers = [Self.caseOfficer, Self.lotsOfficer, Self.translator]
        let missions = Self.reviewers + [Self.bystander, Self.mission(Self.state.text)]
        for author in officers + missions {
            try await act(Appoint(author.person, as: author.capacity, name: "Name of \(author.person)"), by: Self.root)
        }
        try await act(OpenCycle(transcript: "digest", start: Day(number: 20_089), Self.entrants), by: Self.lotsOfficer)
        try await act(EnterPhase(cohort: 1, phase: 1), by: Self.caseOfficer)
    }

    static let entrants = [
        entrant("RUR", 1, "UNTOC+TIP+FA", ["own.0:LYO:UNTOC+FA", "own.1:THU:TIP", "other.0:ARC:UNTOC+TIP+FA"]),
        entrant("LYO", 2, "UNTOC+FA", ["own.0:UTO:UNTOC+FA", "other.0:COC:UNTOC+FA"]),
        entrant("THU", 2, "UNTOC+TIP", ["own.0:UTO:UNTOC+TIP", "other.0:COC:UNTOC+TIP"]),
        entrant("ARC", 2, "UNTOC+TIP+FA", ["own.0:COC:UNTOC+TIP+FA", "other.0:UTO:UNTOC+TIP+FA"]),
        entrant("UTO", 3, "UNTOC+TIP+FA", ["own.0:RUR:UNTOC+TIP+FA", "other.0:LAP:UNTOC+TIP+FA"]),
        entrant("COC", 3, "UNTOC+TIP+FA", ["own.0:LAP:UNTOC+TIP+FA", "other.0:RUR:UNTOC+TIP+FA"]),
        entrant("BEN", 3, "UNTOC+TIP", ["own.0:LAP:UNTOC+TIP", "other.0:RUR:UNTOC+TIP"]),
        entrant("LAP", 3, "UNTOC+TIP+FA", ["own.0:ARC:UNTOC+TIP+FA", "other.0:LYO:UNTOC+FA", "other.1:THU:TIP"]),
    ]

    private static func entrant(_ state: String, _ cohort: Int, _ instruments: String, _ seats: [String]) -> OpenCycle.Entrant {
        OpenCycle.Entrant(
            StateCode(state), cohort: cohort, instruments: codes(instruments), isPartyToUNCAC: true,
            seats: seats.map { text in
                let parts = text.split(separator: ":").map(String.init)
                let place = parts[0].split(separator: ".").map(String.init)
                return DrawnSeat(
                    side: place[0] == "own" ? .own : .other, number: Int(place[1]) ?? 0, reviewer: StateCode(parts[1]),
                    instruments: codes(parts[2]))
            })
    }

    private static func codes(_ text: String) -> [InstrumentCode] { text.split(separator: "+").map { InstrumentCode(String($0)) } }
}
