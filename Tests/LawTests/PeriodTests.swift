import Law
import Testing

@Suite struct `A period` {
    @Test(arguments: [
        ("2026-01-15", 6, "2026-07-15"), ("2025-08-31", 6, "2026-02-28"), ("2027-08-31", 6, "2028-02-29"), ("2027-08-30", 6, "2028-02-29"),
        ("2027-08-29", 6, "2028-02-29"), ("2027-08-28", 6, "2028-02-28"), ("2026-12-31", 6, "2027-06-30"), ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"), ("2026-11-30", 3, "2027-02-28"), ("2026-10-31", 1, "2026-11-30"), ("2026-12-01", 1, "2027-01-01"),
        ("2026-05-31", 0, "2026-05-31"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-31", -2, "2025-11-30"),
        ("2026-01-01", -1, "2025-12-01"),
    ])
    func `of months ends on the same day of the month, or on its last day`(start: String, months: Int, end: String) throws {
        #expect(try #require(Day(start)).adding(months: months).description == end)
    }

    @Test func `of months never leaves the month that it ends in, whatever day it starts on`() {
        for number in stride(from: -40_000, to: 80_000, by: 1) {
            let start = Day(number: number)
            for months in [-13, -1, 1, 6, 24] {
                let end = start.adding(months: months)
                #expect((end.year * 12 + end.month) - (start.year * 12 + start.month) == months)
                let isLastOfMonth = (end + 1).dayOfMonth == 1
                #expect(end.dayOfMonth == start.dayOfMonth || (end.dayOfMonth < start.dayOfMonth && isLastOfMonth))
            }
        }
    }

    @Test(arguments: [("2026-02-27", nil), ("2026-02-28", nil), ("2026-03-01", 1), ("2026-04-01", 32)])
    func `of six months from 31 August is kept the day before and on its last day, not after`(day: String, delay: Int?) throws {
        let received = try #require(Day("2025-08-31"))
        #expect(Period.months(6).delay(of: try #require(Day(day)), from: received) == delay)
    }

    @Test(arguments: [("2026-06-04", true), ("2026-06-05", true), ("2026-06-06", false)])
    func `of at least 15 days before the 20th is kept on the 5th and no longer on the 6th`(day: String, inTime: Bool) throws {
        let last = Day.lastDay(atLeast: 15, before: try #require(Day("2026-06-20")))
        #expect((try #require(Day(day)) <= last) == inTime)
    }

    @Test func `of two weeks ends on the same day of the week`() throws {
        #expect(Period.days(14).lastDay(from: try #require(Day("2026-02-20"))).description == "2026-03-06")
    }

    @Test(arguments: [(Period.months(6), "6 months"), (.months(1), "1 month"), (.days(10), "10 days"), (.days(1), "1 day")])
    func `is written in words`(period: Period, words: String) {
        #expect(period.description == words)
    }
}
