internal import JSONText
internal import Law
internal import Registry

/// Reads the values of a mechanism definition; what is wrong is noted, and reading goes on.
struct MechanismReader {
    let file: String
    let registry: TreatyRegistry
    let unknownStates: MechanismDefinition.UnknownStates
    private(set) var corrections: [Correction] = []

    init(file: String, registry: TreatyRegistry, unknownStates: MechanismDefinition.UnknownStates) {
        self.file = file
        self.registry = registry
        self.unknownStates = unknownStates
    }

    mutating func note(_ fault: MechanismFault, at node: Node, under basis: Provision? = nil) {
        let place = Correction.Place(file, column: node.path.isEmpty ? nil : node.path)
        corrections.append(Correction(fault, at: place, given: node.given, under: basis))
    }

    /// Notes that a value is missing or of another form.
    private mutating func noteForm(_ expected: String, at node: Node) {
        guard node.isLookedFor else { return }
        note(node.value == nil ? .missing(expected) : .wrongForm(expected), at: node)
    }

    /// Notes each member that an object of this kind does not have, and whatever is no object.
    mutating func expect(_ names: [String], in node: Node) {
        if node.value?.members == nil { noteForm("an object", at: node) }
        for name in node.names where !names.contains(name) { note(.unknownName(names), at: node[name]) }
    }

    /// The values of a list that must be there, and may be empty.
    mutating func list(_ node: Node) -> [Node] {
        if node.value?.elements == nil { noteForm("a list", at: node) }
        return node.elements
    }

    /// A text that must be there and say something.
    mutating func text(_ node: Node) -> String {
        if let text = node.value?.text, text.contains(where: { !$0.isWhitespace }) { return text }
        noteForm("a text", at: node)
        return ""
    }

    /// One of some words; the first one where it is none of them.
    mutating func word(_ words: [String], _ node: Node) -> String {
        if let text = node.value?.text, words.contains(text) { return text }
        noteForm(words.count == 1 ? words[0] : "one of " + words.joined(separator: ", "), at: node)
        return words[0]
    }

    /// A whole number within bounds; none where it is wrong.
    mutating func number(_ bounds: ClosedRange<Int>, _ node: Node) -> Int? {
        if let number = node.value?.integer, bounds.contains(Int(number)) { return Int(number) }
        noteForm("a whole number from \(bounds.lowerBound) to \(bounds.upperBound)", at: node)
        return nil
    }

    /// A day of the calendar.
    mutating func day(_ node: Node) -> Day {
        if let day = node.value?.text.flatMap({ Day($0) }) { return day }
        noteForm("a day of the calendar as YYYY-MM-DD", at: node)
        return Day(number: 0)
    }
}
