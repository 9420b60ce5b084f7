import Law
import Lots
import Registry
import Testing

@Suite struct `The mechanism definition` {
    private let registry: TreatyRegistry

    init() throws { self.registry = try ShippedData.registry.get() }

    private func definition(_ old: String = "", _ new: String = "") throws(Corrections) -> MechanismDefinition {
        let text = old.isEmpty ? ShippedData.definitionText : ShippedData.definitionText.replacing(old, with: new)
        return try MechanismDefinition(reading: Array(text.utf8), from: "mechanism.json", for: registry)
    }

    private func faults(_ old: String, _ new: String) -> [String] {
        do throws(Corrections) {
            _ = try definition(old, new)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test func `as shipped follows the resolution`() throws {
        let shipped = try definition()
        #expect(shipped.terms == DrawTerms(instruments: ["UNTOC", "TIP", "SOM", "FA"].map { InstrumentCode($0) }))
        #expect(shipped.requests == 4)
        #expect(shipped.adopted == Day("2018-10-19"))
        #expect(shipped.optsOut(OptOut.holySee))
        #expect(shipped.group(of: StateCode("EUE")) == RegionalGroupCode("WEOG"))
    }

    @Test func `hands the number of requests on to the draw`() throws {
        #expect(try definition("\"requests\": 4", "\"requests\": 2").terms.requests == 2)
    }

    @Test func `takes the choices of States`() throws {
        let text = ShippedData.definitionText.replacing("\"volunteers\": []", with: #""volunteers": [{"state": "FRA", "reviews": 5}]"#)
            .replacing("\"allowMoreReviewers\": []", with: #""allowMoreReviewers": ["ITA"]"#).replacing("same side", with: "any group")
        let terms = try MechanismDefinition(reading: Array(text.utf8), from: "m.json", for: registry).terms
        #expect(terms.volunteers == [StateCode("FRA"): 5])
        #expect(terms.allowingMoreReviewers == [StateCode("ITA")])
        #expect(terms.additionalReviewers == .anyGroup)
    }

    @Test(arguments: [
        ("\"version\": 1", "\"version\": 2", "version: “2”: the value has another form; expected a whole number from 1 to 1"),
        ("\"cohorts\": 3,", "", "cohorts: the value is missing; expected a whole number from 1 to 100"),
        ("\"cohorts\": 3", "\"cohorts\": 0", "cohorts: “0”: the value has another form; expected a whole number from 1 to 100"),
        ("\"cohorts\": 3", "\"cohorts\": \"3\"", "cohorts: “3”: the value has another form; expected a whole number from 1 to 100"),
        ("2018-10-19", "2018-02-30", "adopted: “2018-02-30”: the value has another form; expected a day of the calendar as YYYY-MM-DD"),
        ("lots-1", "lots-2", "rules: “palermo-lots-2”: the value has another form; expected palermo-lots-1"),
        (
            "\"least\": 1", "\"least\": 4",
            "reviews.least: “4”: it is more than the 3 that a State carries out at most; expected 3 or less (¶29)"
        ),
        (
            "{ \"most\": 4 }", "{ \"most\": 6 }",
            "reviewers.most: “6”: the rules draw two reviewers and at most one more for each; "
                + "expected 4; States that allow more stand in allowMoreReviewers (¶28 c)"
        ),
        (
            "\"UNTOC\", \"TIP\"", "\"TIP\", \"UNTOC\"",
            "instruments[0]: “TIP”: the Convention does not stand first; expected UNTOC at the first place"
        ),
        ("\"SOM\"", "\"TIP\"", "instruments[2]: “TIP”: the same stands in instruments[1]; expected each once"),
        ("\"SOM\"", "\"UNCAC\"", "instruments[2]: “UNCAC”: the code is not known; expected one of UNTOC, TIP, SOM, FA"),
        (
            "\"volunteers\": []", #""volunteers": [{"state": "FRA", "reviews": 2}]"#,
            "volunteers[0].reviews: “2”: every State carries out up to 3; expected more than 3 reviews (¶29)"
        ),
        (
            "\"volunteers\": []", #""volunteers": [{"state": "XXX", "reviews": 5}]"#,
            "volunteers[0].state: “XXX”: the code is not known; expected a code of states.csv such as FRA"
        ),
        (
            "\"VAT\"", "\"FRA\"",
            "optOuts[0].state: “FRA”: only the Holy See may choose to take no part; "
                + "expected a decision: the symbol of what allows it to this State (R9/1 note 2)"
        ),
        ("\"EUE\"", "\"ITA\"", ""),
        (
            "\"EUE\"", "\"JPN\"",
            "groups[0].group: “WEOG”: the registry places the State in ASIA_PACIFIC; expected only States that have no group there"
        ),
        (
            "\"WEOG\"", "\"WEST\"",
            "groups[0].group: “WEST”: the code is not known; expected one of AFRICAN, ASIA_PACIFIC, EASTERN_EUROPEAN, GRULAC, WEOG"
        ),
        ("\"requests\"", "\"wishes\": 1, \"requests\"", "wishes: “1”: the name is not known; expected only mechanism, version, adopted"),
        ("same side", "no side", "additionalReviewers: “no side”: the value has another form; expected one of same side, any group"),
    ])
    func `is read strictly`(old: String, new: String, fault: String) {
        let found = faults(old, new)
        #expect(found.count == (fault.isEmpty ? 0 : 1))
        #expect(fault.isEmpty || found.first?.hasPrefix("mechanism.json: \(fault)") == true, "\(found)")
    }

    @Test func `lets another State than the Holy See stay out by decision`() throws {
        let shipped = try definition("\"state\": \"VAT\"", "\"state\": \"FRA\", \"decision\": \"CTOC/COP/2020/1\"")
        #expect(shipped.optsOut(StateCode("FRA")))
    }

    @Test func `tells all faults at once`() {
        #expect(faults("\"cohorts\": 3", "\"cohorts\": -1, \"seed\": 1, \"groupes\": []").count == 3)
        #expect(faults(ShippedData.definitionText, "{}").count == 15)
        #expect(faults(ShippedData.definitionText, "[]") == ["mechanism.json: “[]”: the value has another form; expected an object"])
    }

    @Test func `is shown where it is no JSON`() {
        #expect(
            faults(ShippedData.definitionText, "{\n  \"a\": 1,\n}") == [
                "mechanism.json:3: character 1: expected a name in quotation marks; expected one JSON object (RFC 8259) in UTF-8"
            ])
    }

    @Test func `passes over States of another registry only where that is said`() throws {
        let kept = registry.states.filter { $0.code != OptOut.holySee && $0.code.text != "EUE" }
        let other = TreatyRegistry(states: kept, groups: registry.groups, instruments: registry.instruments, statuses: registry.statuses)
        let bytes = Array(ShippedData.definitionText.utf8)
        #expect(throws: Corrections.self) { try MechanismDefinition(reading: bytes, from: "m.json", for: other) }
        let definition = try MechanismDefinition(reading: bytes, from: "m.json", for: other, unknownStates: .passedOver)
        #expect(definition.optOuts.isEmpty)
        #expect(definition.groups.isEmpty)
    }
}
