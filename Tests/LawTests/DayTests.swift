import Law
import Testing

@Suite struct `A day` {
    @Test(arguments: ["2003-09-29", "2000-02-29", "0001-01-01", "9999-12-31", "1970-01-01", "1600-02-29"])
    func `a day of the calendar is read and written back`(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        "2003-02-29", "1900-02-29", "2003-04-31", "2003-13-01", "2003-00-10", "2003-01-00", "2003-01-32", "0000-01-01", "2003-1-1",
        "20030101", "2003-01-011", "2003/01/01", " 2003-01-01", "2003-01-01 ", "+003-01-01", "２００３-01-01", "", "tomorrow",
    ])
    func `what the calendar does not have is no day`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `days are counted from 1 January 1970`() {
        #expect(Day("1970-01-01")?.number == 0)
        #expect(Day("1969-12-31")?.number == -1)
        #expect(Day("2000-03-01")?.number == 11_017)
    }

    @Test func `the thirtieth day after 20 February 2023 is 22 March`() throws {
        let deposit = try #require(Day("2023-02-20"))
        #expect((deposit + 30).description == "2023-03-22")
        #expect((deposit + 30) - deposit == 30)
        #expect((deposit + 30) - 30 == deposit)
    }

    @Test func `days follow each other without gap through four centuries and beyond`() throws {
        let first = try #require(Day("1899-12-25"))
        var (year, month, last) = (1899, 12, 24)
        for number in 0..<160_000 {
            let day = first + number
            if day.dayOfMonth != last + 1 {
                #expect(day.dayOfMonth == 1 && last >= 28)
                #expect(month == 12 ? (day.year, day.month) == (year + 1, 1) : (day.year, day.month) == (year, month + 1))
            }
            (year, month, last) = (day.year, day.month, day.dayOfMonth)
            #expect(Day(year: year, month: month, day: last) == day)
        }
    }

    @Test func `an earlier day is less`() throws {
        #expect(try #require(Day("1999-12-31")) < #require(Day("2000-01-01")))
    }
}
