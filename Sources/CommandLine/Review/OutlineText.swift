package import Casework

/// An outline as text for a terminal: nothing wider than the terminal, texts as they were written.
package struct OutlineText {
    private static let step = 4
    private let outline: ReviewOutline
    private let width: Int

    /// The text of an outline, in lines of so many columns.
    package init(_ outline: ReviewOutline, width: Int) {
        self.outline = outline
        self.width = width
    }

    /// The whole text.
    package var text: String {
        let head = outline.title.lines(width) + outline.subtitle.lines(width)
        let blocks = [head] + outline.sections.flatMap { section($0, level: 0) }
        return blocks.map { $0.map { $0.withoutTrailingSpaces + "\n" }.joined() }.joined(separator: "\n")
    }

    /// A section as blocks of lines, which empty lines part.
    private func section(_ section: OutlineSection, level: Int) -> [[String]] {
        let heading = section.heading.lines(width)
        let rule = level < 2 ? [String(repeating: level == 0 ? "=" : "-", count: heading.map(\.displayWidth).max() ?? 0)] : []
        return [heading + rule] + section.blocks.flatMap(block) + section.sections.flatMap { self.section($0, level: level + 1) }
    }

    private func block(_ block: OutlineBlock) -> [[String]] {
        switch block {
        case .facts(let facts): [facts.flatMap { list($0, in: facts) }]
        case .table(let columns, let rows): [table(columns, rows)]
        case .entry(let entry): self.entry(entry, indentation: 0)
        }
    }

    /// A term with its value in the column in which all values begin.
    private func list(_ fact: OutlineFact, in facts: [OutlineFact]) -> [String] {
        let start = (facts.map(\.term.displayWidth).max() ?? 0) + 2
        let term = fact.term + String(repeating: " ", count: start - fact.term.displayWidth)
        let space = String(repeating: " ", count: start)
        return fact.value.lines(width - start).enumerated().map { ($0 == 0 ? term : space) + $1.isolated }
    }

    private func table(_ columns: [String], _ rows: [[String]]) -> [String] {
        let whole = ["No.", "Day", "Due", "Done", "Phase", "Reached"]
        let layout = columns.map { TextTable.Column($0, .leading, whole.contains($0) ? .whole : .wrap) }
        return TextTable(layout, rows: rows).text(width: width).split(separator: "\n").map(String.init)
    }

    /// A title with its facts, then the texts, then what belongs to it.
    private func entry(_ entry: OutlineEntry, indentation: Int) -> [[String]] {
        let marks = entry.marks.map { " [\($0)]" }.joined()
        let facts = entry.facts.map { "\($0.term.keepingTogether): \($0.value.isolated)" }.joined(separator: " · ")
        let head =
            (entry.title + marks).lines(width - indentation) + (facts.isEmpty ? [] : facts.lines(width - indentation - 2).indented(2))
        let passages = entry.passages.map { $0.body.lines(width - indentation - Self.step).indented(Self.step) }
        return ([head] + passages).map { $0.indented(indentation) }
            + entry.entries.flatMap { self.entry($0, indentation: indentation + Self.step) }
    }
}

extension String {
    /// The lines of a text in so many columns, without what could steer a terminal; its own breaks stay.
    fileprivate func lines(_ width: Int) -> [String] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
            String($0).printable.brokenInto(columns: width).map(\.allowingBreaks)
        }
    }
}

extension [String] {
    fileprivate func indented(_ columns: Int) -> [String] { map { String(repeating: " ", count: columns) + $0 } }
}
