internal import Casework
internal import JSONText
internal import Law
internal import Registry

/// All reviews, as people and machines read them.
struct ReviewList {
    let lines: [ReviewLine]
    let day: Day
    let names: [StateCode: String]

    /// The table for people.
    func text(width: Int) -> String {
        guard !lines.isEmpty else { return "The record holds no reviews yet.\n" }
        let columns = ["Code", "State", "Cohort", "Phase", "Step", "Since", "Waits for", "Due", "Late"]
        let numbers = ["Cohort", "Phase", "Late"]
        let shown = columns.map {
            TextTable.Column($0, numbers.contains($0) ? .trailing : .leading, ["Code", "Since", "Due"].contains($0) ? .whole : .wrap)
        }
        let rows = lines.map { line in
            let status = line.status
            return [
                line.state.text, name(line), number(status.cohort), number(status.phase), status.step, text(status.since),
                status.waitsFor.map(\.text).joined(separator: ", "), text(status.due), number(status.daysLate),
            ]
        }
        return TextTable(shown, rows: rows).text(width: width)
    }

    /// The table for machines.
    var csv: String {
        CSVWriter.text(
            header: ["code", "name", "cohort", "phase", "step", "since", "waits_for", "due", "days_late"],
            rows: lines.map { line in
                let status = line.status
                return [
                    line.state.text, name(line), number(status.cohort), number(status.phase), status.step, text(status.since),
                    status.waitsFor.map(\.text).joined(separator: " "), text(status.due), number(status.daysLate),
                ]
            })
    }

    /// The list for machines.
    var json: JSON {
        [
            "on": .string("\(day)"),
            "reviews": .array(
                lines.map { ["state": .string($0.state.text), "name": .optional(names[$0.state]), "status": $0.status.json] }),
        ]
    }

    private func name(_ line: ReviewLine) -> String { names[line.state] ?? "" }

    private func number(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

    private func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }
}
