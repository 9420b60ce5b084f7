import Casework
import Markup

extension ReviewPage {
    /// A heading; below the sixth level they all look alike.
    func heading(_ level: Int, _ words: String, id: String? = nil, marks: [String] = []) -> HTML {
        let content: HTML = "<bdi>\(words)</bdi>\(marks.map { mark -> HTML in " <span class=\"mark\">\(mark)</span>" })"
        let anchor: HTML? = id.map { " id=\"\($0)\"" }
        return switch level {
        case ...2: "<h2\(anchor)>\(content)</h2>"
        case 3: "<h3\(anchor)>\(content)</h3>"
        case 4: "<h4\(anchor)>\(content)</h4>"
        case 5: "<h5\(anchor)>\(content)</h5>"
        default: "<h6\(anchor)>\(content)</h6>"
        }
    }

    func block(_ block: OutlineBlock, in section: OutlineSection, level: Int) -> HTML {
        switch block {
        case .facts(let facts): list(facts)
        case .table(let columns, let rows): table(columns, rows, named: section.id)
        case .entry(let entry): self.entry(entry, level: level + 1)
        }
    }

    private func list(_ facts: [OutlineFact]) -> HTML {
        let rows = facts.map { fact -> HTML in "<div><dt>\(fact.term)</dt><dd><bdi>\(fact.value)</bdi></dd></div>" }
        return "<dl>\(rows)</dl>"
    }

    /// A table is named by the heading of its section.
    private func table(_ columns: [String], _ rows: [[String]], named id: String) -> HTML {
        let head = columns.map { column -> HTML in "<th scope=\"col\">\(column)</th>" }
        let lines = rows.map { row -> HTML in
            "<tr>\(row.map { cell -> HTML in "<td><bdi>\(cell)</bdi></td>" })</tr>"
        }
        return """
            <div class="wide" tabindex="0" role="region" aria-labelledby="\(id)"><table aria-labelledby="\(id)">
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(lines.joined(separator: "\n"))
            </tbody>
            </table></div>
            """
    }

    private func entry(_ entry: OutlineEntry, level: Int) -> HTML {
        let facts = entry.facts.isEmpty ? nil : list(entry.facts)
        let below = entry.entries.map { self.entry($0, level: level + 1) }
        let parts = [heading(level, entry.title, marks: entry.marks), facts].compactMap { $0 } + entry.passages.map(passage) + below
        return "<article>\n\(parts.joined(separator: "\n"))\n</article>"
    }

    /// A text in its own language and direction, with the breaks that its author made.
    private func passage(_ passage: OutlinePassage) -> HTML {
        let paragraphs = passage.body.split(whereSeparator: \.isNewline).map { line -> HTML in "<p>\(String(line))</p>" }
        let direction = passage.isRightToLeft ? "rtl" : "ltr"
        return "<div class=\"text\" lang=\"\(passage.language)\" dir=\"\(direction)\">\(paragraphs)</div>"
    }
}
