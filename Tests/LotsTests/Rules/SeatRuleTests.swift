import Law
import Lots
import Testing

@Suite struct `Another State` {
    @Test func `may review, but nobody reviews itself`() throws {
        #expect(try Cast().objection(AnotherState.self, to: "BEN", taking: "ARC.own.0") == nil)
        #expect(try Cast().objection(AnotherState.self, to: "ARC", taking: "ARC.own.0") == .underReview)
        #expect(AnotherState.basis == Provision(.procedures, 28))
    }
}

@Suite struct `The group of the side` {
    @Test(arguments: ["ARC.own.0", "ARC.own.1"])
    func `is that of the State under review on its own side`(seat: String) throws {
        let cast = try Cast().seating(["ARC.own.0": "ERE"])
        #expect(try cast.objection(GroupOfTheSide.self, to: "COC", taking: seat) == nil)
        #expect(try cast.objection(GroupOfTheSide.self, to: "LYO", taking: seat) == .wrongGroup)
    }

    @Test func `is another on the other side`() throws {
        #expect(try Cast().objection(GroupOfTheSide.self, to: "LYO", taking: "ARC.other.0") == nil)
        #expect(try Cast().objection(GroupOfTheSide.self, to: "COC", taking: "ARC.other.0") == .wrongGroup)
        #expect(GroupOfTheSide.basis == Provision(.procedures, 28))
    }

    @Test func `is any for additional seats where the definition says so, and for no other`() throws {
        let cast = Cast { $0.additionalReviewers = .anyGroup }
        #expect(try cast.objection(GroupOfTheSide.self, to: "LYO", taking: "ARC.own.1") == nil)
        #expect(try cast.objection(GroupOfTheSide.self, to: "LYO", taking: "ARC.own.0") == .wrongGroup)
    }
}

@Suite struct `A party to the instruments` {
    /// Erewhon leaves both Protocols missing.
    private let missing: KeyValuePairs = ["ARC.own.0": "ERE"]

    @Test func `that are all missing may sit, one to some of them may not`() throws {
        let cast = try Cast().seating(missing)
        #expect(try cast.objection(PartyToTheInstruments.self, to: "COC", taking: "ARC.own.1") == nil)
        #expect(try cast.objection(PartyToTheInstruments.self, to: "BEN", taking: "ARC.own.1") == .notParty)
        #expect(PartyToTheInstruments.basis == Provision(.procedures, 28, "b"))
    }

    @Test func `to some of them may sit where more than four reviewers are allowed, one to none may not`() throws {
        let cast = try Cast { $0.allowingMoreReviewers = [$0.arcadia] }.seating(missing)
        #expect(try cast.objection(PartyToTheInstruments.self, to: "BEN", taking: "ARC.own.1") == nil)
        #expect(try cast.objection(PartyToTheInstruments.self, to: "ERE", taking: "ARC.own.1") == .notParty)
    }

    @Test func `is not asked for in a primary seat`() throws {
        #expect(try Cast().objection(PartyToTheInstruments.self, to: "ERE", taking: "ARC.own.0") == nil)
    }
}

@Suite struct `One seat in a review` {
    @Test func `is all that a State takes, on whichever side`() throws {
        let cast = try Cast { $0.additionalReviewers = .anyGroup }.seating(["ARC.own.0": "ERE", "ARC.other.0": "COC"])
        #expect(try cast.objection(OneSeatInAReview.self, to: "LAP", taking: "ARC.own.1") == nil)
        #expect(try cast.objection(OneSeatInAReview.self, to: "COC", taking: "ARC.own.1") == .alreadySits)
        #expect(try cast.objection(OneSeatInAReview.self, to: "COC", taking: "BEN.own.0") == nil)
        #expect(OneSeatInAReview.basis == Provision(.procedures, 28))
    }
}

@Suite struct `No mutual review` {
    @Test func `means that a State is not drawn for one that reviews it`() throws {
        let cast = try Cast().seating(["BEN.own.0": "ARC"])
        #expect(try cast.objection(NoMutualReview.self, to: "COC", taking: "ARC.own.0") == nil)
        #expect(try cast.objection(NoMutualReview.self, to: "BEN", taking: "ARC.own.0") == .mutual)
        #expect(NoMutualReview.basis == Provision(.procedures, 28, "a"))
    }
}

@Suite struct `At most three reviews` {
    private let two: KeyValuePairs = ["BEN.own.0": "ARC", "COC.own.0": "ARC"]
    private let three: KeyValuePairs = ["BEN.own.0": "ARC", "COC.own.0": "ARC", "LYO.other.0": "ARC"]

    @Test func `are carried out by a State`() throws {
        #expect(try Cast().seating(two).objection(AtMostThreeReviews.self, to: "ARC", taking: "ERE.own.0") == nil)
        #expect(try Cast().seating(three).objection(AtMostThreeReviews.self, to: "ARC", taking: "ERE.own.0") == .loadReached)
        #expect(AtMostThreeReviews.basis == Provision(.procedures, 29))
    }

    @Test func `bind no State that volunteers for more, up to what it volunteered for`() throws {
        let cast = try Cast { $0.volunteers = [$0.arcadia: 4] }.seating(three)
        #expect(try cast.objection(AtMostThreeReviews.self, to: "ARC", taking: "ERE.own.0") == nil)
        let fourth = try cast.seating(["ERE.own.0": "ARC"])
        #expect(try fourth.objection(AtMostThreeReviews.self, to: "ARC", taking: "LAP.own.0") == .loadReached)
    }
}
