/// A State, or a regional economic integration organization, that can take part in the instruments.
public struct State: Hashable, Sendable {
    /// What a participant is in the practice of the United Nations and of the depositary.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A State Member of the United Nations.
        case memberState = "member_state"
        /// A State that is not a Member and observes at the United Nations.
        case observerState = "observer_state"
        /// A State outside the United Nations that the depositary admits to treaties.
        case nonMemberState = "non_member_state"
        /// A regional economic integration organization (art. 2(j) of the Convention).
        case regionalOrganization = "reio"
    }

    /// The code by which all tables refer to it.
    public let code: StateCode
    /// The three digits of the United Nations' standard M49; none for a regional organization.
    public let m49: String?
    /// The name in the six languages.
    public let names: MultilingualText
    /// The regional group; none where the tables leave it open.
    public let regionalGroup: RegionalGroupCode?
    /// What it is.
    public let kind: Kind
    /// What the reader of the row should know; empty for most.
    public let note: String

    /// A State as a row of `states.csv` has it.
    public init(
        code: StateCode, m49: String? = nil, names: MultilingualText, regionalGroup: RegionalGroupCode?, kind: Kind = .memberState,
        note: String = ""
    ) {
        self.code = code
        self.m49 = m49
        self.names = names
        self.regionalGroup = regionalGroup
        self.kind = kind
        self.note = note
    }

    /// The name in a language, by its code (`ar`, `zh`, `en`, `fr`, `ru`, `es`); in English for any other code.
    public func name(in languageCode: String) -> String { names[languageCode] }
}
