package import JSONText

/// A value in a JSON text, and the way to it: `volunteers[0].reviews`.
package struct Node {
    /// Nothing where the text has no such value.
    package let value: JSON?
    /// Empty for the whole text.
    package let path: String
    /// Whether it could be there: a member of what is no object is not looked for.
    package let isLookedFor: Bool

    package init(_ value: JSON?, path: String = "", isLookedFor: Bool = true) {
        self.value = value
        self.path = path
        self.isLookedFor = isLookedFor
    }

    /// The value of a member.
    package subscript(_ name: String) -> Node {
        Node(value?[name], path: path.isEmpty ? name : "\(path).\(name)", isLookedFor: value?.members != nil)
    }

    /// The values of a list; none where it is no list.
    package var elements: [Node] {
        (value?.elements ?? []).enumerated().map { Node($0.element, path: "\(path)[\($0.offset)]") }
    }

    /// The names of the members; none where it is no object.
    package var names: [String] { value?.members?.map(\.name) ?? [] }

    /// The value as it was given, cut where it is long.
    package var given: String? {
        guard let text = value.map({ $0.text ?? $0.canonicalText }) else { return nil }
        return text.count > 40 ? text.prefix(40) + "…" : text
    }
}
