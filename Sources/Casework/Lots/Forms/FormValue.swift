internal import JSONText

/// A value in a JSON text, and the way to it: `commitments[0].name`.
struct FormValue {
    /// Nothing where the text has no such value.
    let json: JSON?
    /// Empty for the whole text.
    let path: String
    /// Whether it could be there: a member of what is no object is not looked for.
    let isLookedFor: Bool

    init(_ json: JSON?, path: String = "", isLookedFor: Bool = true) {
        self.json = json
        self.path = path
        self.isLookedFor = isLookedFor
    }

    /// The value of a member.
    subscript(_ name: String) -> FormValue {
        FormValue(json?[name], path: path.isEmpty ? name : "\(path).\(name)", isLookedFor: json?.members != nil)
    }

    /// The values of a list; none where it is no list.
    var elements: [FormValue] { (json?.elements ?? []).enumerated().map { FormValue($0.element, path: "\(path)[\($0.offset)]") } }

    /// The names of the members; none where it is no object.
    var names: [String] { json?.members?.map(\.name) ?? [] }

    /// The value as it was given, cut where it is long.
    var given: String? {
        guard let text = json.map({ $0.text ?? $0.canonicalText }) else { return nil }
        return text.count > 40 ? text.prefix(40) + "…" : text
    }
}
