package import Law

/// What a command could not do, told to a person: what was asked, why not, and what can be done.
package struct Failure: Error, Sendable {
    /// How the process ends.
    package let exitCode: ExitCode
    /// What was asked, as the end of a sentence that begins with "cannot": `read the registry in data`.
    package let asked: String
    /// Why not, as a clause.
    package let reason: String
    /// The paragraph that says no, where one does.
    package let basis: Provision?
    /// What can be done, as a whole sentence.
    package let remedy: String?

    /// A failure to do what was asked.
    package init(_ exitCode: ExitCode, cannot asked: String, because reason: String, under basis: Provision? = nil, remedy: String? = nil) {
        self.exitCode = exitCode
        self.asked = asked
        self.reason = reason
        self.basis = basis
        self.remedy = remedy
    }

    /// The message: the first line says what and why, the second what can be done.
    package var message: String {
        let place = basis.map { " (\("\($0)".keepingTogether))" } ?? ""
        let lines = ["palermo: cannot \(asked): \(reason)\(place)"] + (remedy.map { ["  " + $0] } ?? [])
        return lines.map { $0.printable.wrapped(to: 80, indentingRestBy: 2).allowingBreaks + "\n" }.joined()
    }
}
