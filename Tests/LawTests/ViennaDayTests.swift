import Foundation
import Law
import Testing

@Suite struct `The day in Vienna` {
    private func instant(_ day: String, _ hour: Int64, _ milliseconds: Int64 = 0) throws -> Int64 {
        Int64(try #require(Day(day)).number) * 86_400_000 + hour * 3_600_000 + milliseconds
    }

    @Test(arguments: [
        ("2026-01-15", 23, "2026-01-15", "2026-01-16"), ("2026-07-15", 22, "2026-07-15", "2026-07-16"),
        ("2026-03-28", 23, "2026-03-28", "2026-03-29"), ("2026-03-29", 22, "2026-03-29", "2026-03-30"),
        ("2026-10-24", 22, "2026-10-24", "2026-10-25"), ("2026-10-25", 23, "2026-10-25", "2026-10-26"),
        ("2024-03-30", 23, "2024-03-30", "2024-03-31"), ("2024-03-31", 22, "2024-03-31", "2024-04-01"),
        ("1999-12-31", 23, "1999-12-31", "2000-01-01"), ("2027-10-31", 23, "2027-10-31", "2027-11-01"),
    ])
    func `begins at 23 or at 22 hours UTC`(day: String, hour: Int64, before: String, from: String) throws {
        #expect(ViennaDay.at(millisecondsSince1970: try instant(day, hour, -1)).description == before)
        #expect(ViennaDay.at(millisecondsSince1970: try instant(day, hour)).description == from)
    }

    @Test func `is the day before in the hour before the epoch, and the first day at it`() {
        #expect(ViennaDay.at(millisecondsSince1970: -3_600_001).description == "1969-12-31")
        #expect(ViennaDay.at(millisecondsSince1970: -3_600_000).description == "1970-01-01")
    }

    @Test func `has 23 hours once a year and 25 hours once a year, and every instant falls in its day`() throws {
        var lengths: [Int64: Int] = [:]
        let (first, last) = (try #require(Day("1996-01-01")), try #require(Day("2095-12-31")))
        for number in first.number...last.number {
            let day = Day(number: number)
            let (start, end) = (ViennaDay.start(of: day), ViennaDay.start(of: day + 1))
            lengths[(end - start) / 3_600_000, default: 0] += 1
            #expect(ViennaDay.at(millisecondsSince1970: start) == day && ViennaDay.at(millisecondsSince1970: end - 1) == day)
        }
        #expect(lengths == [23: 100, 25: 100, 24: last.number - first.number + 1 - 200])
    }

    @Test func `is that of the time zone database in every hour of forty years`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Vienna"))
        for hour in stride(from: try instant("1996-01-01", 0), to: try instant("2036-01-01", 0), by: 3_600_000) {
            let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(hour) / 1000))
            let expected = Day(number: Int((hour / 1000 + Int64(offset)) / 86_400))
            guard ViennaDay.at(millisecondsSince1970: hour) != expected else { continue }
            Issue.record("\(hour) ms is not in \(expected)")
        }
    }
}
