extension RecordReader {
    /// A row of `states.csv`.
    mutating func state(groups: KnownCodes) -> State? {
        let code = text("code", as: .stateCode)
        let m49 = text("m49", as: .m49, orEmpty: true)
        let names = texts("name")
        let group = self.code("regional_group", in: groups, orEmpty: true)
        let kind: State.Kind? = word("kind")
        let note = optionalText("note")
        guard let kind else { return nil }
        judge(kind, m49: m49, group: group)
        return State(
            code: StateCode(code), m49: m49.isEmpty ? nil : m49, names: names,
            regionalGroup: group.isEmpty ? nil : RegionalGroupCode(group), kind: kind, note: note)
    }

    /// States have a number in M49 and organizations have none; Members, and States that take part like them, stand in a group.
    private mutating func judge(_ kind: State.Kind, m49: String, group: String) {
        switch kind {
        case .regionalOrganization where !m49.isEmpty: note(.notEmpty(when: "an organization has no M49 code"), in: "m49")
        case .memberState, .observerState, .nonMemberState: if m49.isEmpty { note(.empty, in: "m49") }
        case .regionalOrganization: break
        }
        switch kind {
        case .memberState, .nonMemberState: if group.isEmpty { note(.empty, in: "regional_group") }
        case .observerState, .regionalOrganization: break
        }
    }

    /// A row of `regional_groups.csv`.
    mutating func regionalGroup() -> RegionalGroup? {
        RegionalGroup(code: RegionalGroupCode(text("code", as: .groupCode)), names: texts("name"))
    }
}
