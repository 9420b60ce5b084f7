import Law
import Testing

@Suite struct `A dated figure` {
    private func text(_ day: String, _ value: Int) throws -> Dated<Int>.Text {
        .init(from: try #require(Day(day)), decision: "decision of \(day)", value: value)
    }

    @Test(arguments: [("2018-10-18", nil), ("2018-10-19", 70), ("2026-12-31", 70), ("2027-01-01", 60), ("2099-01-01", 60)])
    func `has the text that was in force on the day`(day: String, value: Int?) throws {
        let gate = try #require(Dated([try text("2027-01-01", 60), try text("2018-10-19", 70)]))
        #expect(gate.value(on: try #require(Day(day))) == value)
    }

    @Test func `keeps what was replaced, with the decision that set it`() throws {
        let gate = try #require(Dated([try text("2018-10-19", 70), try text("2027-01-01", 60)]))
        #expect(gate.texts.map(\.decision) == ["decision of 2018-10-19", "decision of 2027-01-01"])
    }

    @Test func `has at least one text, and one only from each day`() throws {
        #expect(Dated<Int>([]) == nil)
        #expect(Dated([try text("2018-10-19", 70), try text("2018-10-19", 60)]) == nil)
    }
}
