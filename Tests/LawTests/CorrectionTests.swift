import Law
import Testing

private struct TooLong: CorrectionReason {
    let wrong = "the value is too long"
    let expected = "ten letters at most"
}

@Suite struct `A correction` {
    @Test func `says where, what was given, what is wrong, what was expected and why`() {
        let place = Correction.Place("states.csv", line: 12, column: "code")
        let correction = Correction(TooLong(), at: place, given: "ABC", under: Provision(.convention, 37, "2"))
        #expect(
            correction.description
                == "states.csv:12: code: “ABC”: the value is too long; expected ten letters at most (art. 37(2))")
    }

    @Test func `leaves out what is not known`() {
        let correction = Correction(TooLong(), at: Correction.Place("states.csv"))
        #expect(correction.description == "states.csv: the value is too long; expected ten letters at most")
    }

    @Test func `writes out what could trouble a screen`() {
        #expect(Correction.visible("a\u{1B}[31m\n\u{202E}b é") == "a\\u{1B}[31m\\n\\u{202E}b é")
    }

    @Test func `several are told one to a line`() {
        let correction = Correction(TooLong(), at: Correction.Place("a.csv"))
        #expect(Corrections([correction, correction]).description.split(separator: "\n").count == 2)
    }
}
