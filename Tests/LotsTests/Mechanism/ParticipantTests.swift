import Law
import Lots
import Registry
import Testing

@Suite struct `Participants of a draw` {
    private let registry: TreatyRegistry
    private let definition: MechanismDefinition

    init() throws {
        self.registry = try ShippedData.registry.get()
        self.definition = try MechanismDefinition(reading: Array(ShippedData.definitionText.utf8), from: "mechanism.json", for: registry)
    }

    private func parties(on day: String?) throws -> [Party] { try definition.parties(in: registry, on: day.flatMap { Day($0) }) }

    @Test(arguments: [nil, "2026-11-20"])
    func `are 193 with the data as shipped`(day: String?) throws {
        let sizes = Dictionary(grouping: try parties(on: day), by: \.group.text).mapValues(\.count)
        #expect(sizes == ["AFRICAN": 53, "ASIA_PACIFIC": 54, "EASTERN_EUROPEAN": 23, "GRULAC": 33, "WEOG": 30])
    }

    @Test func `are the parties of that day, with the instruments of that day`() throws {
        let then = try parties(on: "2005-01-01")
        #expect(then.count < 100)
        #expect(then.allSatisfy { !$0.instruments.contains(InstrumentSet(position: 3)) })
        #expect(try parties(on: "2003-09-28").isEmpty)
    }

    @Test func `hold each instrument as often as the registry has parties that take part`() throws {
        let counts = (0..<4).map { position in try? parties(on: nil).count { $0.instruments.contains(InstrumentSet(position: position)) } }
        #expect(counts == [193, 183, 153, 122])
    }

    @Test func `without a group are named, with what is to be written`() throws {
        let text = ShippedData.definitionText.replacing("EUE", with: "ITA")
        let definition = try MechanismDefinition(reading: Array(text.utf8), from: "mechanism.json", for: registry)
        let error = #expect(throws: Corrections.self) { try definition.parties(in: registry) }
        #expect(
            error?.description
                == "mechanism.json: groups: EUE takes part and has no regional group; expected { \"state\": \"EUE\", \"group\": …, \"basis\": …, "
                + "\"reason\": … } with one of AFRICAN, ASIA_PACIFIC, EASTERN_EUROPEAN, GRULAC, WEOG, or an opt-out (¶28 (Reading))")
    }

    @Test func `are shown with what is in doubt about them`() {
        let doubts = definition.doubts(in: registry, on: Day("2026-11-20")).map { "\($0.state) \($0.instrument?.text ?? "") \($0.kind)" }
        #expect(doubts.contains("EUE  groupLeftOpen"))
        #expect(doubts.contains("PSE  groupByPractice"))
        #expect(doubts.contains("IRN UNTOC depositDateUnknown"))
        #expect(!doubts.contains { $0.hasPrefix("VAT") || $0.contains("UNCAC") || $0.contains("medium") })
    }
}
