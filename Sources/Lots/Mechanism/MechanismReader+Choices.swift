internal import JSONText
internal import Law
internal import Registry

extension MechanismReader {
    /// The States that take no part (R9/1 note 2).
    mutating func optOuts(_ node: Node) -> [OptOut] {
        let nodes = list(node)
        noteDuplicates(nodes.map { $0["state"] })
        return nodes.compactMap { optOut($0) }
    }

    private mutating func optOut(_ node: Node) -> OptOut? {
        expect(["state", "basis", "reason", "decision"], in: node)
        let state = state(node["state"])
        let (basis, reason) = (text(node["basis"]), text(node["reason"]))
        let decision = node["decision"].value == nil ? nil : text(node["decision"])
        guard let state else { return nil }
        if state != OptOut.holySee, decision == nil { note(.optOutWithoutDecision, at: node["state"], under: Provision(.resolution, 2)) }
        return OptOut(state: state, basis: basis, reason: reason, decision: decision)
    }

    /// The groups of States that the registry gives none (¶28, Reading).
    mutating func groups(_ node: Node) -> [GroupAssignment] {
        let nodes = list(node)
        noteDuplicates(nodes.map { $0["state"] })
        return nodes.compactMap { assignment($0) }
    }

    private mutating func assignment(_ node: Node) -> GroupAssignment? {
        expect(["state", "group", "basis", "reason"], in: node)
        let state = state(node["state"])
        let group = state == nil && unknownStates == .passedOver ? nil : group(node["group"])
        let (basis, reason) = (text(node["basis"]), text(node["reason"]))
        guard let state, let group else { return nil }
        if let known = registry.state(state)?.regionalGroup, known != group { note(.groupInRegistry(known), at: node["group"]) }
        return GroupAssignment(state: state, group: group, basis: basis, reason: reason)
    }

    /// The States that volunteer for more reviews, with their number (¶29).
    mutating func volunteers(_ node: Node, most: Int) -> [StateCode: Int] {
        let nodes = list(node)
        noteDuplicates(nodes.map { $0["state"] })
        var volunteers: [StateCode: Int] = [:]
        for node in nodes {
            expect(["state", "reviews"], in: node)
            let state = state(node["state"])
            guard let reviews = number(1...100, node["reviews"]) else { continue }
            if reviews <= most { note(.noVolunteer(most: most), at: node["reviews"], under: Provision(.procedures, 29)) }
            if let state { volunteers[state] = reviews }
        }
        return volunteers
    }

    /// The States that allow more than four reviewing States (¶28 c).
    mutating func allowingMoreReviewers(_ node: Node) -> Set<StateCode> {
        let nodes = list(node)
        noteDuplicates(nodes)
        return Set(nodes.compactMap { state($0) })
    }
}
