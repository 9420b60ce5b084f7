internal import Lots

/// The lines by which a draw can be followed: one for each seat, as it is drawn.
struct FollowLines {
    let field: Field
    let names: StateNames

    /// The head of the columns.
    var head: String { columns("step", "State under review", "seat", "of", "drawn") }

    /// The line of a step.
    func line(_ step: Step, number: Int) -> String {
        columns(
            "\(number)", names.short(field.parties[step.seat.reviewed].code, 27), "\(step.seat.side.word) \(step.seat.kind.word)",
            "\(step.eligible.count)", names.short(field.parties[step.drawn].code, 24))
    }

    private func columns(_ number: String, _ reviewed: String, _ seat: String, _ eligible: String, _ drawn: String) -> String {
        number.leading(4) + "  " + reviewed.trailing(27) + "  " + seat.trailing(16) + " " + eligible.leading(3) + "  " + drawn + "\n"
    }
}

extension String {
    /// The text with spaces before it, up to so many columns.
    func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - displayWidth)) + self }
    /// The text with spaces after it, up to so many columns.
    func trailing(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth)) }
}
