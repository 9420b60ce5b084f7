import Mechanism
import Simulation
import Testing

@Suite struct `A small mechanism, simulated` {
    @Test func `is the same act by act from the same seed, and another from another`() async throws {
        let one = try await SmallMechanism(.harsh, years: 3, seed: 7)
        let again = try await SmallMechanism(.harsh, years: 3, seed: 7)
        let other = try await SmallMechanism(.harsh, years: 3, seed: 8)
        #expect(one.years == again.years)
        #expect(try await one.head == again.head)
        #expect(try await one.head != other.head)
    }

    @Test func `counts every act of the record in its year, of which each receipt stands for one or more`() async throws {
        let small = try await SmallMechanism(years: 3)
        #expect(try await small.acts == Int64(small.years.reduce(0) { $0 + $1.acts }))
        #expect(small.acknowledged > 0 && small.acknowledged <= small.years.reduce(0) { $0 + $1.acts })
    }

    @Test func `counts every review once in every year`() async throws {
        let small = try await SmallMechanism(.real, years: 6)
        for year in small.years {
            #expect(year.reviews == 10 && year.begun + year.notBegun == 10)
            #expect(year.unopened + year.untouched + year.underWay.reduce(0, +) + year.betweenPhases == 10)
            #expect(year.untouched >= 0 && year.underWay.allSatisfy { $0 >= 0 })
            #expect(year.concluded.count == 2 && year.complete <= year.completeInOnePhase)
        }
    }

    @Test func `lets nothing begin in the preparatory years, and then one cohort a year`() async throws {
        let years = try await SmallMechanism(years: 5).years
        #expect(years.map(\.year) == [1, 2, 3, 4, 5])
        #expect(years.map { "\($0.day)" } == ["2019-11-01", "2020-11-01", "2021-11-01", "2022-11-01", "2023-11-01"])
        #expect(years.map(\.started) == [0, 0, 1, 2, 3])
        #expect(years[1].begun == 0 && years[1].unopened == 10 && years[1].gates.allSatisfy { $0.phase == 0 && $0.planned == 0 })
        #expect(years[2].begun == years[2].gates[0].planned)
        #expect(years[4].begun == 10 && years[4].unopened == 0)
    }

    @Test func `takes every review of a calm cycle through the gate to its end`() async throws {
        let years = try await SmallMechanism(years: 8).years
        #expect(years[7].concluded == [10, 10] && years[7].complete == 10)
        #expect(years[7].gates.map(\.phase) == [2, 2, 2])
        #expect(years[7].gates.reduce(0) { $0 + $1.complete } == 10)
        for gate in years[7].gates { #expect(gate.needed == (gate.planned * 70 + 99) / 100) }
        #expect(years.allSatisfy { $0.missed == 0 && $0.lateStates == 0 })
    }

    @Test func `is late where States are slow`() async throws {
        let late = try await SmallMechanism(.real, years: 6).years[5]
        #expect(late.missed >= late.lateStates && late.lateStates > 0)
        #expect(late.complete == 0)
    }
}
