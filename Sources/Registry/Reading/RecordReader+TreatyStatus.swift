import Law

extension RecordReader {
    /// A row of `treaty_status.csv`, judged by what is known of its instrument.
    mutating func treatyStatus(states: KnownCodes, instruments: KnownCodes, adopted: [String: Day]) -> TreatyStatus? {
        let state = code("code", in: states)
        let instrument = code("instrument", in: instruments)
        let signedOn = optionalDay("signed_on")
        let boundOn = optionalDay("bound_on")
        let action: TreatyStatus.Action? = word("action")
        let confidence: TreatyStatus.Confidence? = word("confidence")
        let source = optionalText("source")
        let note = optionalText("note")
        judgeOrder(signedOn, boundOn, adopted: adopted[instrument])
        guard let action, let confidence else { return nil }
        let status = TreatyStatus(
            state: StateCode(state), instrument: InstrumentCode(instrument), signedOn: signedOn, boundOn: boundOn, action: action,
            confidence: confidence, source: source, note: note)
        judge(status)
        return status
    }

    private mutating func judgeOrder(_ signedOn: Day?, _ boundOn: Day?, adopted: Day?) {
        require(signedOn, in: "signed_on", notBefore: adopted, of: "adoption")
        require(boundOn, in: "bound_on", notBefore: adopted, of: "adoption")
        require(boundOn, in: "bound_on", notBefore: signedOn, of: "signature")
    }

    private mutating func judge(_ status: TreatyStatus) {
        judgeSignature(status)
        if status.isBound, isEmpty("bound_on"), isEmpty("note") { note(.unexplainedDate, in: "bound_on") }
        if status.confidence != .high, isEmpty("source"), isEmpty("note") { note(.unsourced(status.confidence), in: "confidence") }
    }

    /// Ratification, acceptance and approval follow a signature (art. 36(3)); accession does without one (art. 36(4)).
    ///
    /// A State that left and came back may have signed before it acceded: its row says so in a note.
    private mutating func judgeSignature(_ status: TreatyStatus) {
        switch status.action {
        case .ratification, .acceptance, .approval:
            if isEmpty("signed_on") { note(.unsigned(status.action), in: "signed_on", under: Provision(.convention, 36, "3")) }
        case .accession:
            guard status.signedOn != nil, isEmpty("note") else { return }
            note(.accessionAfterSignature, in: "action", under: Provision(.convention, 36, "4"))
        case .signatureOnly:
            if isEmpty("signed_on") { note(.empty, in: "signed_on") }
            if status.boundOn != nil { note(.notEmpty(when: "the State only signed"), in: "bound_on") }
        case .succession, .formalConfirmation: break
        }
    }

    /// The value was read and is empty; a value that could not be read is not.
    private func isEmpty(_ column: String) -> Bool { record.text(column)?.isEmpty ?? false }
}
