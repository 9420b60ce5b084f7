import Law
import Localization
import Pages
import Registry
import Testing

@testable import Mechanism

@Suite struct `What is said of a deadline` {
    private static let due = Day(number: 20_000)

    private func text(metOn: Day? = nil, on today: Day) -> String {
        let deadline = Deadline(
            phase: 1, task: .answer, state: StateCode("ALA"), due: Self.due, basis: Provision(.procedures, 34), isAgreed: false,
            metOn: metOn)
        return Catalogue.english.text(deadline.phrase(on: today))
    }

    @Test func `before, on and after its day`() {
        #expect(text(on: Self.due - 2) == "Due on 4 October 2024: 2 days left")
        #expect(text(on: Self.due - 1) == "Due on 4 October 2024: 1 day left")
        #expect(text(on: Self.due) == "Due today")
        #expect(text(on: Self.due + 1) == "Was due on 4 October 2024: 1 day late")
        #expect(text(on: Self.due + 30) == "Was due on 4 October 2024: 30 days late")
    }

    @Test func `once it is met`() {
        #expect(text(metOn: Self.due, on: Self.due + 9) == "Done on 4 October 2024, in time")
        #expect(text(metOn: Self.due + 3, on: Self.due + 9) == "Done on 7 October 2024, 3 days late")
    }
}
