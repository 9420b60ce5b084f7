import Law
import Mechanism
import Testing

@Suite struct `A definition of the cycle` {
    private func read(_ changes: [(String, String)]) throws(Corrections) -> MechanismCycle {
        let text = changes.reduce(ShippedCycle.definitionText) { $0.replacing($1.0, with: $1.1) }
        return try MechanismCycle(reading: Array(text.utf8), from: "c.json")
    }

    private func faults(_ changes: [(String, String)]) -> [String] {
        do throws(Corrections) {
            _ = try read(changes)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test(arguments: [
        (
            "\"¶10\"", "\"10\"",
            "gatePercent.basis: “10”: it is no citation of a paragraph; "
                + "expected a citation such as ¶34, ¶15 (Reading) or ¶18 (Practice)"
        ),
        ("\"value\": 70", "\"value\": 101", "gatePercent.value: “101”: the value has another form; expected a whole number from 1 to 100"),
        (
            "[1, 4, 3, 2]", "[1, 4, 3, 3]",
            "phases.clusters: “[1,4,3,3]”: the phases do not treat each cluster once; "
                + "expected an order of 1, 2, 3, 4"
        ),
        (
            "\"value\": 12", "\"value\": 11",
            "calendar.years.value: “11”: the preparatory phase, the phases and the cohorts take 12 years; "
                + "expected 12"
        ),
        (
            "\"UNTOC\": [8, 9]", "\"UNTOC\": [8, 7]",
            "clusters[0].onlyOutsideUNCAC.UNTOC[1]: “7”: the article is not listed for the instrument; "
                + "expected an article that stands in articles"
        ),
        (
            "[24, 25", "[23, 24, 25",
            "clusters[1].articles.UNTOC[0]: “23”: the same stands in texts[0].clusters[0].articles.UNTOC[7]; "
                + "expected each once"
        ),
        ("\"number\": 3", "\"number\": 4", "clusters[2].number: “4”: the clusters do not follow each other; expected 3"),
        ("\"days\": 14", "\"weeks\": 2", "periods.focalPoint.weeks: “2”: the name is not known; expected only months, days, basis"),
        ("\"fr\": \"Incrimination et compétence\",", "", "clusters[0].name.fr: the value is missing; expected a text"),
        (
            "\"2018-10-19\"", "\"2018-10-32\"",
            "from: “2018-10-32”: the value has another form; "
                + "expected a day of the calendar as YYYY-MM-DD"
        ),
        (
            "[\"UNTOC\", \"TIP\"", "[\"TIP\", \"UNTOC\"",
            "instruments[0]: “TIP”: the Convention does not stand first; "
                + "expected UNTOC at the first place"
        ),
    ])
    func `shows what is wrong at its place`(old: String, new: String, fault: String) {
        #expect(faults([(old, new)]).contains("c.json: texts[0]." + fault))
    }

    @Test func `shows all faults at once`() {
        let found = faults([("\"value\": 70", "\"value\": 0"), ("\"months\": 6", "\"months\": \"6\""), ("\"¶49\"", "\"49\"")])
        #expect(found.count == 4)
    }

    @Test func `that is no JSON is one fault at its line`() {
        #expect(faults([("\"texts\": [", "\"texts\": ")]).count == 1)
    }

    @Test func `without any text is none`() throws {
        #expect(throws: Corrections.self) {
            try MechanismCycle(reading: Array(#"{"version": 1, "mechanism": "M", "texts": []}"#.utf8), from: "c.json")
        }
    }

    @Test(arguments: [("2018-10-18", nil), ("2018-10-19", 70), ("2026-10-15", 70), ("2026-10-16", 60)])
    func `has the text in force on the day, and keeps the older one`(day: String, gate: Int?) throws {
        let text = ShippedCycle.definitionText
        let start = try #require(text.firstRange(of: "    {\n      \"from\""))
        let end = try #require(text.firstRange(of: "\n  ]\n}"))
        let first = String(text[start.lowerBound..<end.lowerBound])
        let second = first.replacing("2018-10-19", with: "2026-10-16").replacing("\"value\": 70", with: "\"value\": 60")
        let cycle = try read([(first, first + ",\n" + second)])
        #expect(cycle.definition(on: try #require(Day(day)))?.gate.value == gate)
        #expect(cycle.texts.texts.count == 2)
        #expect(faults([(first, second + ",\n" + first)]).first?.contains("texts[1].from") == true)
    }
}
