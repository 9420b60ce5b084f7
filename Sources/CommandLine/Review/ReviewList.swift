internal import Casework
internal import JSONText
internal import Law
internal import Registry

/// All reviews, as people and machines read them.
struct ReviewList {
    let lines: [ReviewLine]
    let day: Day
    let names: [StateCode: String]

    /// The table for people; how many days something is late stands with the day on which it was due.
    func text(width: Int) -> String {
        guard !lines.isEmpty else { return "The record holds no reviews yet.\n" }
        let columns: [TextTable.Column] = [
            .init("Code", .leading, .whole), .init("State"), .init("Cohort", .trailing), .init("Phase", .trailing), .init("Step"),
            .init("Waits for"), .init("Due"),
        ]
        return TextTable(columns, rows: lines.map(row)).text(width: width)
    }

    private func row(_ line: ReviewLine) -> [String] {
        let status = line.status
        let due = [text(status.due), status.daysLate.map { $0 == 1 ? "1 day late" : "\($0) days late" } ?? ""]
        return [
            line.state.text, name(line), number(status.cohort), number(status.phase), status.step,
            status.waitsFor.map(\.text).joined(separator: ", "), due.filter { !$0.isEmpty }.joined(separator: ", "),
        ]
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
