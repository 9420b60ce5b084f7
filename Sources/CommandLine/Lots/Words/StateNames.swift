internal import Registry

/// The English names of States, with their codes.
struct StateNames {
    private let registry: TreatyRegistry

    init(_ registry: TreatyRegistry) { self.registry = registry }

    /// `France (FRA)`; the code alone where the registry does not hold it.
    func text(_ code: StateCode) -> String { registry.state(code).map { "\($0.name(in: "en")) (\(code))" } ?? code.text }

    /// The same, by the text of the code.
    func text(_ code: String) -> String { text(StateCode(code)) }

    /// The same, in so many columns: the name is cut where it is too long.
    func short(_ code: StateCode, _ width: Int) -> String {
        guard let name = registry.state(code)?.name(in: "en") else { return code.text }
        let end = " (\(code))"
        return name.shortened(to: width - end.displayWidth) + end
    }
}
