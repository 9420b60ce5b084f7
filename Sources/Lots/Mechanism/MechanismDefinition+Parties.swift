public import Law
public import Registry

extension MechanismDefinition {
    /// Who takes part in a draw held on a day, in the order of the registry; without a day, as the tables stand.
    ///
    /// Each party to the Convention that did not opt out, with the instruments that it is party to on that day (¶9). A party without a
    /// group is a correction of this definition: the group must be written into it.
    public func parties(in registry: TreatyRegistry, on day: Day? = nil) throws(Corrections) -> [Party] {
        let states = registry.parties(to: .convention, on: day).filter { !optsOut($0.code) }
        let homeless = states.filter { group(of: $0) == nil }
        guard homeless.isEmpty else { throw Corrections(homeless.map { groupMissing($0, registry) }) }
        return states.compactMap { state in
            group(of: state).map { Party(code: state.code, group: $0, instruments: instruments(of: state.code, registry, day)) }
        }
    }

    /// What the registry does not know for certain and a draw on a day rests on, to be shown before it is held.
    ///
    /// Participants whose group rests on practice or on this definition; States that count, or do not count, as party to an instrument
    /// under review on a deposit without a day or on an inference.
    public func doubts(in registry: TreatyRegistry, on day: Day? = nil) -> [Doubt] {
        registry.doubts.filter { doubt in
            guard !optsOut(doubt.state) else { return false }
            guard let instrument = doubt.instrument else { return registry.isParty(doubt.state, to: .convention, on: day) }
            let standing = registry.standing(of: doubt.state, towards: instrument, on: day)
            return terms.instruments.contains(instrument) && isGrave(doubt) && (standing.isParty || standing.isDoubtful)
        }
    }

    private func group(of state: State) -> RegionalGroupCode? { group(of: state.code) ?? state.regionalGroup }

    private func instruments(of state: StateCode, _ registry: TreatyRegistry, _ day: Day?) -> InstrumentSet {
        let positions = terms.instruments.indices.filter { registry.isParty(state, to: terms.instruments[$0], on: day) }
        return positions.reduce(into: []) { $0.insert(InstrumentSet(position: $1)) }
    }

    private func groupMissing(_ state: State, _ registry: TreatyRegistry) -> Correction {
        let fault = MechanismFault.withoutGroup(state.code, groups: registry.groups.map(\.code.text))
        return Correction(fault, at: Correction.Place(file, column: "groups"), under: Provision(.procedures, 28, reading: true))
    }

    private func isGrave(_ doubt: Doubt) -> Bool {
        switch doubt.kind {
        case .depositDateUnknown, .lowConfidence: true
        case .groupLeftOpen, .groupByPractice, .mediumConfidence, .accessionAfterSignature: false
        }
    }
}
