internal import JSONText
internal import Registry

extension MechanismReader {
    /// The code of a State of the registry; none where it is wrong, or unknown and that does not matter.
    mutating func state(_ node: Node) -> StateCode? {
        let code = StateCode(text(node))
        guard !code.text.isEmpty else { return nil }
        if registry.state(code) != nil { return code }
        if unknownStates == .refused { note(.unknownCode("a code of \(RegistryTable.states.fileName) such as FRA"), at: node) }
        return nil
    }

    /// The code of a regional group of the registry.
    mutating func group(_ node: Node) -> RegionalGroupCode? {
        let codes = registry.groups.map(\.code.text)
        if let text = node.value?.text, codes.contains(text) { return RegionalGroupCode(text) }
        if node.isLookedFor { note(.unknownCode("one of " + codes.joined(separator: ", ")), at: node) }
        return nil
    }

    /// The codes of the instruments under review, the Convention first.
    mutating func instruments(_ node: Node) -> [InstrumentCode] {
        let codes = registry.reviewedInstruments.map(\.code.text)
        let nodes = list(node)
        for element in nodes where !codes.contains(element.value?.text ?? "") {
            note(.unknownCode("one of " + codes.joined(separator: ", ")), at: element)
        }
        noteDuplicates(nodes)
        let limit = InstrumentSet.mostInstruments
        if nodes.count > limit { note(.wrongForm("at most \(limit) instruments"), at: node) }
        let instruments = nodes.compactMap { $0.value?.text.map { InstrumentCode($0) } }
        if instruments.first != .convention, node.value?.elements != nil { note(.conventionNotFirst, at: nodes.first ?? node) }
        return instruments
    }
}
