package import JSONText
package import Law

/// Reads the values of a definition in JSON; what is wrong is noted, and reading goes on, so that all faults are shown at once.
package protocol DefinitionReader {
    /// The name of the file, to which corrections point.
    var file: String { get }
    /// What was wrong so far.
    var corrections: [Correction] { get set }
}

extension DefinitionReader {
    /// Notes a fault at a value.
    package mutating func note(_ fault: MechanismFault, at node: Node, under basis: Provision? = nil) {
        note(any: fault, at: node, under: basis)
    }

    /// Notes a fault of another kind at a value.
    package mutating func note(any fault: some CorrectionReason, at node: Node, under basis: Provision? = nil) {
        let place = Correction.Place(file, column: node.path.isEmpty ? nil : node.path)
        corrections.append(Correction(fault, at: place, given: node.given, under: basis))
    }

    /// Notes that a value is missing or of another form.
    private mutating func noteForm(_ expected: String, at node: Node) {
        guard node.isLookedFor else { return }
        note(node.value == nil ? .missing(expected) : .wrongForm(expected), at: node)
    }

    /// Notes each member that an object of this kind does not have, and whatever is no object.
    package mutating func expect(_ names: [String], in node: Node) {
        if node.value?.members == nil { noteForm("an object", at: node) }
        for name in node.names where !names.contains(name) { note(.unknownName(names), at: node[name]) }
    }

    /// The values of a list that must be there, and may be empty.
    package mutating func list(_ node: Node) -> [Node] {
        if node.value?.elements == nil { noteForm("a list", at: node) }
        return node.elements
    }

    /// A text that must be there and say something.
    package mutating func text(_ node: Node) -> String {
        if let text = node.value?.text, text.contains(where: { !$0.isWhitespace }) { return text }
        noteForm("a text", at: node)
        return ""
    }

    /// One of some words; the first one where it is none of them.
    package mutating func word(_ words: [String], _ node: Node) -> String {
        if let text = node.value?.text, words.contains(text) { return text }
        noteForm(words.count == 1 ? words[0] : "one of " + words.joined(separator: ", "), at: node)
        return words[0]
    }

    /// A whole number within bounds; none where it is wrong.
    package mutating func number(_ bounds: ClosedRange<Int>, _ node: Node) -> Int? {
        if let number = node.value?.integer, bounds.contains(Int(number)) { return Int(number) }
        noteForm("a whole number from \(bounds.lowerBound) to \(bounds.upperBound)", at: node)
        return nil
    }

    /// A day of the calendar.
    package mutating func day(_ node: Node) -> Day {
        if let day = node.value?.text.flatMap({ Day($0) }) { return day }
        noteForm("a day of the calendar as YYYY-MM-DD", at: node)
        return Day(number: 0)
    }

    /// Notes each value that stands in the list before.
    package mutating func noteDuplicates(_ nodes: [Node]) {
        var places: [String: String] = [:]
        for node in nodes {
            guard let text = node.value?.text else { continue }
            if let first = places[text] { note(.duplicate(of: first), at: node) } else { places[text] = node.path }
        }
    }
}

extension JSON {
    /// Reads a definition; what is no JSON is one correction at its line.
    package init(readingDefinition bytes: [UInt8], from file: String) throws(Corrections) {
        do throws(JSONFault) {
            self = try JSON(reading: bytes)
        } catch {
            let place = Correction.Place(file, line: error.line, column: "character \(error.column)")
            throw Corrections([Correction(MechanismFault.notJSON("\(error.reason)"), at: place)])
        }
    }
}
