import Law
import Lots
import Testing

@Suite struct `The rules that a draw keeps as a whole` {
    private func breaches(_ rule: any ResultRule.Type, of code: String, in cast: Cast) -> [String] {
        rule.breaches(in: cast.position).filter { $0.hasPrefix(code) }
    }

    @Test func `are three`() {
        #expect(resultRules.map { "\($0)" } == ["EveryInstrumentFromBothSides", "AtLeastOneReview", "AtMostFourReviewers"])
        #expect(resultRules.map { "\($0.basis)" } == ["¶28 b", "¶29", "¶28 c"])
    }

    @Test func `ask for each instrument from both sides`() throws {
        let covered = try Cast().seating(["ARC.own.0": "ERE", "ARC.own.1": "COC", "ARC.other.0": "LYO"])
        #expect(breaches(EveryInstrumentFromBothSides.self, of: "ARC", in: covered).isEmpty)
        let missing = try Cast().seating(["ARC.own.0": "BEN", "ARC.other.0": "LYO"])
        #expect(breaches(EveryInstrumentFromBothSides.self, of: "ARC", in: missing) == ["ARC, own side: FA (¶28 b)"])
    }

    @Test func `ask for at least one review by each State`() throws {
        let cast = try Cast().seating(["ARC.own.0": "BEN"])
        #expect(breaches(AtLeastOneReview.self, of: "BEN", in: cast).isEmpty)
        #expect(breaches(AtLeastOneReview.self, of: "ARC", in: cast) == ["ARC: 0 reviews (¶29)"])
    }

    private let four: KeyValuePairs = ["ARC.own.0": "ERE", "ARC.own.1": "COC", "ARC.other.0": "ZEM", "ARC.other.1": "THU"]

    @Test func `allow at most four reviewers`() throws {
        let cast = try Cast().seating(four)
        #expect(breaches(AtMostFourReviewers.self, of: "ARC", in: cast).isEmpty)
        let five = try cast.seating(["ARC.other.2": "LYO"])
        #expect(breaches(AtMostFourReviewers.self, of: "ARC", in: five) == ["ARC: 5 reviewers (¶28 c)"])
    }

    @Test func `allow more to a State that decides so`() throws {
        let five = try Cast { $0.allowingMoreReviewers = [$0.arcadia] }.seating(four).seating(["ARC.other.2": "LYO"])
        #expect(breaches(AtMostFourReviewers.self, of: "ARC", in: five).isEmpty)
    }
}
