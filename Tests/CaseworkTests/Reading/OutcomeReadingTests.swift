import Casework
import CaseworkTesting
import Law
import Mechanism
import Registry
import Testing

@Suite struct `How list and summary came to be` {
    @Test func `who works on them reads every version, in order`() async throws {
        let review = try await PlayedReview.played()
        let history = try await ReadOutcomeHistory(review.keeper)(PlayedReview.state, by: PlayedReview.focalPoint, phase: 1)
        #expect(history.list.map(\.version) == Array(1...history.list.count))
        #expect(history.list[1].before?.body.contains(Planted.replacedItem.word) == true)
        #expect(history.list[1].after?.body.contains(Planted.item.word) == true)
        #expect(history.list.contains { $0.after == nil && $0.before?.body.contains(Planted.removedItem.word) == true })
        #expect(history.summary.map(\.state?.text) == ["LYO", "ARC"])
        #expect(history.changes(after: 1).first?.version == 2)
    }

    @Test func `a reviewing State reads the history of its own instruments, and none of items kept confidential on others`() async throws {
        let review = try await PlayedReview.played()
        let history = try await ReadOutcomeHistory(review.keeper)(PlayedReview.state, by: PlayedReview.thule, phase: 1)
        #expect(Set(history.list.map(\.topic.instrument.text)) == ["TIP"])
    }

    @Test func `who reads only what is published learns nothing of how it came to be`() async throws {
        let review = try await PlayedReview.played()
        for reader in [PlayedReview.bystander, PlayedReview.anybody] {
            let history = try await ReadOutcomeHistory(review.keeper)(PlayedReview.state, by: reader, phase: 1)
            #expect(history.list.isEmpty)
            #expect(history.summary.isEmpty)
        }
    }

    @Test func `the translation office reads no version of an item that is kept confidential`() async throws {
        let review = try await PlayedReview.played()
        let history = try await ReadOutcomeHistory(review.keeper)(PlayedReview.state, by: PlayedReview.translator, phase: 1)
        let item = review.numbers[.confidentialItem]
        #expect(!history.list.contains { $0.item == item })
        #expect(!history.list.isEmpty)
    }
}

@Suite struct `Evidence at hand` {
    @Test func `answers are there in the version that was submitted, and no draft`() async throws {
        let review = try await PlayedReview.played()
        let evidence = try await ReadEvidence(review.keeper)(PlayedReview.state, by: PlayedReview.arcadia, phase: 1)
        let texts = evidence.map(\.text.body).joined()
        #expect(texts.contains(Planted.submittedAnswer.word))
        for planted in [Planted.replacedDraft, .draftSupplement, .quarantinedDocument, .rejectedDocument] {
            #expect(!texts.contains(planted.word), "\(planted)")
        }
    }

    @Test func `who reads no dialogue has no message to choose`() async throws {
        let review = try await PlayedReview.played()
        let evidence = try await ReadEvidence(review.keeper)(PlayedReview.state, by: PlayedReview.thule, phase: 1)
        #expect(!evidence.contains { $0.text.body.contains(Planted.messageOnFirearms.word) })
    }
}

@Suite struct `The preview of a disclosure` {
    @Test func `it shows what an audience would read, and records nothing`() async throws {
        let review = try await PlayedReview.played()
        let acts = try await review.keeper.review(of: PlayedReview.state).acts
        let preview = try #require(
            try await PreviewDisclosure(review.keeper)(
                [Disclose(phase: 1, .documents, to: .everybody)], in: PlayedReview.state, by: PlayedReview.focalPoint, as: .everybody,
                on: review.today, phase: 1))
        #expect(preview.now.documents.isEmpty)
        #expect(preview.after.documents.map(\.title.body).joined().contains(Planted.clearedDocument.word))
        #expect(try await review.keeper.review(of: PlayedReview.state).acts == acts)
    }

    @Test func `what stands against the act stands against its preview`() async throws {
        let review = try await PlayedReview.played()
        let act = Disclose(phase: 1, .documents, to: .everybody)
        await #expect(throws: Refusal.self) {
            _ = try await PreviewDisclosure(review.keeper)(
                [act], in: PlayedReview.state, by: PlayedReview.arcadia, as: .everybody, on: review.today, phase: 1)
        }
        await #expect(throws: Refusal.self) {
            _ = try await PreviewDisclosure(review.keeper)(
                [act, act], in: PlayedReview.state, by: PlayedReview.focalPoint, as: .everybody, on: review.today, phase: 1)
        }
    }
}

@Suite struct `A change that rests on an older wording` {
    @Test(arguments: [true, false])
    func `is not taken, and one that rests on the wording at hand is`(isStale: Bool) async throws {
        var review = try await PlayedReview.played()
        let topic = Topic(InstrumentCode("UNTOC"), article: 18)
        let passage = Passage("another", in: .english, words: 1)
        let item = try #require(try await review.keeper.review(of: PlayedReview.state).phase(2)?.list.items.first)
        let change = ProposeItem(phase: 2, replacing: item.id, basedOn: item.text.act, .gap, on: topic, passage)
        if isStale { try await review.act(ProposeItem(phase: 2, replacing: item.id, .gap, on: topic, passage), by: PlayedReview.lyonesse) }
        let state = try await review.keeper.review(of: PlayedReview.state)
        let removal = RemoveItem(phase: 2, item.id, basedOn: item.text.act)
        for objection in [
            change.objection(in: state, by: PlayedReview.arcadia, on: review.today),
            removal.objection(in: state, by: PlayedReview.arcadia, on: review.today),
        ] {
            #expect(objection?.reason as? MechanismRefusal == (isStale ? .otherVersion(atHand: 2) : nil))
        }
    }
}
