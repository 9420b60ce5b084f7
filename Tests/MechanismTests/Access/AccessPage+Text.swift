import Law
import Mechanism

extension AccessPage {
    private static let head = """
        # Who may do and read what

        Made from the code by `AccessTests` and compared with it line by line; recorded anew with `PALERMO_RECORD=1`, then read against the rules
        before it is committed. `yes` means that the capacity gives it, `–` that it does not. What the rules say against an act on that day is
        another question: see [the rules](RULES.md). What somebody may not read does not exist for them.

        *Mission alone* is the permanent mission of a State without a focal point, *mission* the one beside a focal point (¶18). The *reviewing State*
        of these tables reviews the Convention and one Protocol, the *additional reviewer* another Protocol only; *additional* and *replaced reviewer*
        stand for their focal points, the *delegate* for every other State party.

        """

    private static let notes = """

        ¹ For the instruments that the State reviews (¶28 b). ² For what is its own: what the State nominated, drafted or filed, the consultations
        about it, a nominee's own nomination, the questions that a contributor was asked about. ³ While the State under review asks for help (¶20).

        The first section shows everything, each later one the rows that change with the stage. What is published is published without the items
        that are kept confidential (¶38); what is open to all States parties is open to every office of the secretariat.

        """

    /// The whole page.
    var text: String {
        Self.head + deeds + cycleDeeds + "\n## Reading\n" + Self.notes + reading + disclosed
    }

    private var deeds: String {
        "\n## What people do in a review\n"
            + "\nWhere a reviewing State acts on an article, its seat must be for the instrument; a contributor answers the named questions only.\n"
            + AccessRole.groups.map { title, roles in
                table(
                    title, ["deed", "under"] + roles.map(\.name),
                    Deed.allCases.map { deed in
                        [deed.rawValue, "\(deed.basis)"] + roles.map { cell(deed, $0) }
                    })
            }.joined()
    }

    private var cycleDeeds: String {
        let roles = AccessRole.groups.flatMap(\.roles)
        let rows = CycleDeed.allCases.map { deed in
            let allowed = roles.filter { Access.objection(to: deed, by: $0.author) == nil }.map { "\($0.author.capacity.word)" }
            return [deed.rawValue, allowed.reduce(into: [String]()) { $0.contains($1) ? () : $0.append($1) }.joined(separator: ", ")]
        }
        return "\n## What people do in the cycle\n" + table("Everybody who may", ["deed", "who"], rows)
    }

    /// All records at the first stage, then those that change with a later one.
    private var reading: String {
        var before: [String: [String]] = [:]
        var text = ""
        for group in groups {
            text += "\n### Phase: " + group.map(\.rawValue).joined(separator: ", ") + "\n"
            for (title, roles) in AccessRole.groups {
                let rows = rows(roles, group[0], nil)
                text += table(title, ["record"] + roles.map(\.name), rows.filter { before[title + $0[0]] != $0 })
                for row in rows { before[title + row[0]] = row }
            }
        }
        return text
    }

    /// The records whose readers change once the State opened all that it could.
    private var disclosed: String {
        [Audience.parties, .everybody].map { audience in
            "\n### Phase: concluded, opened to \(audience == .parties ? "all States parties (¶40)" : "everybody (¶41)")\n"
                + AccessRole.groups.map { title, roles in
                    let undisclosed = rows(roles, .concluded, nil)
                    return table(
                        title, ["record"] + roles.map(\.name), rows(roles, .concluded, audience).filter { !undisclosed.contains($0) })
                }.joined()
        }.joined()
    }

    /// Stages that follow each other and have the same answers.
    private var groups: [[Stage]] {
        let roles = AccessRole.groups.flatMap(\.roles)
        return Stage.allCases.reduce(into: [[Stage]]()) { groups, stage in
            if let last = groups.last?.first, rows(roles, last, nil) == rows(roles, stage, nil) {
                groups[groups.count - 1].append(stage)
            } else {
                groups.append([stage])
            }
        }
    }

    private func rows(_ roles: [AccessRole], _ stage: Stage, _ audience: Audience?) -> [[String]] {
        ReviewRecord.allCases.map { record in [record.rawValue] + roles.map { cell(record, $0, stage, audience) } }
    }

    private func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        return "\n**\(title)**\n\n" + line(head) + "|" + String(repeating: "---|", count: head.count) + "\n" + rows.map(line).joined()
    }
}
