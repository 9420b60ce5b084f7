internal import Casework

extension Connection {
    /// What is wrong with the pages, tables and constraints, in the words of SQLite; nothing where the file is sound.
    func damage() throws -> [String] {
        var findings: [String] = []
        do {
            try reading {
                // Without a number SQLite says a hundred things at most.
                try rows("PRAGMA integrity_check(1000000)") { findings.append($0.text(0)) }
                findings.removeAll { $0 == "ok" }
                // Before the references, which cannot be looked for in tables of another form.
                findings += try damageOfSchema()
                try rows("PRAGMA foreign_key_check") { row in
                    findings.append("row \(row.integer(1)) of \(row.text(0)) points to no row of \(row.text(2))")
                }
            }
        } catch let fault as DatabaseFault where !findings.isEmpty {
            findings.append(Self.words(of: fault))
        }
        return findings
    }

    /// Tables, indices and triggers that are not those of this form: what a changed trigger lets through would be found too late.
    private func damageOfSchema() throws -> [String] {
        let (found, right) = (try schema(), try Migrations.schema(ofVersion: Migrations.version(of: self)))
        let names = Set(found.keys).union(right.keys).filter { !$0.contains(" sqlite_stat") }
        return names.sorted().compactMap { name in
            if found[name] == right[name] { return nil }
            if right[name] == nil { return "the \(name) is none of ours" }
            return found[name] == nil ? "the \(name) is missing" : "the \(name) is not as it was made"
        }
    }

    /// The statements by which tables, indices and triggers were made, by kind and name.
    func schema() throws -> [String: String] {
        var statements: [String: String] = [:]
        try rows("SELECT type || ' ' || name, sql FROM sqlite_schema") { statements[$0.text(0)] = $0.text(1) }
        return statements
    }

    /// What broke off the search is itself a finding.
    private static func words(of fault: DatabaseFault) -> String {
        switch fault {
        case .corrupted(let detail), .uncertain(let detail), .other(_, let detail): detail
        case .missing, .exists, .foreign, .newer, .notAllowed, .diskFull, .busy, .constraint: "\(fault)"
        }
    }
}
