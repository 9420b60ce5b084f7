extension TreatyRegistry {
    /// All that the tables do not know for certain: about States first, then about statuses, each in the order of its table.
    public var doubts: [Doubt] { states.flatMap(doubts(about:)) + statuses.flatMap(doubts(about:)) }

    /// What the tables do not know for certain about one State and what it did.
    public func doubts(of state: StateCode) -> [Doubt] { doubts.filter { $0.state == state } }

    private func doubts(about state: State) -> [Doubt] {
        guard state.regionalGroup != nil else { return [doubt(.groupLeftOpen, state)] }
        return state.kind == .memberState ? [] : [doubt(.groupByPractice, state)]
    }

    private func doubts(about status: TreatyStatus) -> [Doubt] {
        var kinds: [Doubt.Kind] = status.lacksDepositDate ? [.depositDateUnknown] : []
        switch status.confidence {
        case .low: kinds.append(.lowConfidence)
        case .medium: kinds.append(.mediumConfidence)
        case .high: break
        }
        if status.action == .accession, status.signedOn != nil { kinds.append(.accessionAfterSignature) }
        return kinds.map { Doubt($0, about: status.state, instrument: status.instrument, note: status.note) }
    }

    private func doubt(_ kind: Doubt.Kind, _ state: State) -> Doubt {
        Doubt(kind, about: state.code, note: state.note)
    }
}
