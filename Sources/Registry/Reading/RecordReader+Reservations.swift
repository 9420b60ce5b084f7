import Law

extension RecordReader {
    /// A row of `reservations.csv`, judged by what is known of its instrument.
    mutating func reservation(states: KnownCodes, instruments: KnownCodes, adopted: [String: Day]) -> Reservation? {
        let state = code("code", in: states)
        let instrument = code("instrument", in: instruments)
        let article = optionalText("article")
        let kind: Reservation.Kind? = word("kind")
        let madeOn = day("made_on")
        let withdrawnOn = optionalDay("withdrawn_on")
        let text = text("text")
        let source = self.text("source")
        require(madeOn, in: "made_on", notBefore: adopted[instrument], of: "adoption")
        require(withdrawnOn, in: "withdrawn_on", notBefore: madeOn, of: "the reservation")
        guard let kind, let madeOn else { return nil }
        return Reservation(
            state: StateCode(state), instrument: InstrumentCode(instrument), article: article, kind: kind, madeOn: madeOn,
            withdrawnOn: withdrawnOn, text: text, source: source)
    }
}
