internal import Casework

extension Connection {
    /// What is wrong with the pages, tables and constraints, in the words of SQLite; nothing where the file is sound.
    ///
    /// - Parameter includesSchema: whether tables, indexes and guards are held against those that this program makes, too.
    func damage(includesSchema: Bool) throws -> [String] {
        var findings: [String] = []
        do {
            try reading {
                // Without a number SQLite says a hundred things at most.
                try rows("PRAGMA integrity_check(1000000)") { findings.append($0.text(0)) }
                findings.removeAll { $0 == "ok" }
                // Before the references, which cannot be looked for in tables of another form.
                if includesSchema { findings += try schemaDifferences() }
                try rows("PRAGMA foreign_key_check") { row in
                    findings.append("row \(row.integer(1)) of \(row.text(0)) points to no row of \(row.text(2))")
                }
            }
        } catch let fault as DatabaseFault where !findings.isEmpty {
            findings.append(Self.words(of: fault))
        }
        return findings
    }

    /// What broke off the search is itself a finding.
    private static func words(of fault: DatabaseFault) -> String {
        switch fault {
        case .corrupted(let detail), .uncertain(let detail), .other(_, let detail): detail
        case .missing, .exists, .foreign, .newer, .notAllowed, .diskFull, .busy, .constraint: "\(fault)"
        }
    }
}
