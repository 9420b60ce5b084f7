public import Localization
public import Registry

/// The names of States and instruments in the language of a reader.
public struct SiteNames: Sendable {
    private let registry: TreatyRegistry
    private let language: Language

    /// Names from a registry.
    public init(_ registry: TreatyRegistry, in language: Language) {
        self.registry = registry
        self.language = language
    }

    /// The name of a State; its code where the registry does not know it.
    public func state(_ code: StateCode) -> String { registry.state(code)?.name(in: language.code) ?? code.text }

    /// The short name of an instrument, by the text of its code.
    public func instrument(_ code: String) -> String {
        registry.instruments.first { $0.code.text == code }?.shortTitles[language.code] ?? code
    }
}
