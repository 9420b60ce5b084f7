import Casework
import CaseworkTesting
import Foundation
import HTTP
import Mechanism
import Testing
import Website

private let phase = "/reviews/RUR/phases/1"
private let path = "\(phase)/disclosure"

@Suite struct `The page on disclosure` {
    @Test func `nobody but the State under review comes here`() async throws {
        let site = try await TriedSite.played()
        #expect(try await site.get(path, as: PlayedReview.focalPoint).status == .ok)
        for author in [PlayedReview.arcadia, PlayedReview.caseOfficer, PlayedReview.bystander] {
            #expect(try await site.get(path, as: author).status == .notFound)
            #expect(try await site.post("\(phase)/disclosures", [("step", "record")], as: author).status == .notFound)
        }
    }

    @Test func `it shows what is open, and the phase as each audience reads it now`() async throws {
        let site = try await TriedSite.played()
        let parties = try await site.get("\(path)?audience=parties", as: PlayedReview.focalPoint).text.seen
        #expect(parties.contains(Planted.messageForParties.word))
        #expect(parties.contains(Planted.submittedAnswer.word))
        let everybody = try await site.get("\(path)?audience=everybody", as: PlayedReview.focalPoint).text.seen
        #expect(everybody.contains(Planted.messageForAll.word))
        #expect(everybody.contains(Planted.summary.word))
        for planted in [Planted.messageForParties, .submittedAnswer, .confidentialItem, .item] {
            #expect(!everybody.contains(planted.word), "\(planted)")
        }
    }

    @Test func `a choice is shown before it is made, and nothing is recorded by looking`() async throws {
        let site = try await TriedSite.played()
        let count = try await site.phase().disclosures.count
        let message = try #require(try await site.phase().dialogue.messages.first).id
        let fields = [("step", "preview"), ("things", "dialogue:\(message)"), ("audience", "public")]
        let preview = try await site.post("\(phase)/disclosures", fields, as: PlayedReview.focalPoint)
        #expect(preview.status == .ok)
        #expect(preview.text.contains("1 piece would be opened"))
        #expect(preview.text.contains(Planted.messageOnFirearms.word))
        #expect(try await site.phase().disclosures.count == count)
        #expect(
            try await site.get("\(path)?audience=everybody", as: PlayedReview.focalPoint).text.seen.contains(Planted.messageOnFirearms.word)
                == false)
    }

    @Test func `several things are opened at once, each once, although the form is sent twice`() async throws {
        let site = try await TriedSite.played()
        let count = try await site.phase().disclosures.count
        let message = try #require(try await site.phase().dialogue.messages.first).id
        let fields = [("step", "record"), ("things", "dialogue:\(message)"), ("things", "documents:"), ("audience", "public")]
        for _ in 0..<2 {
            let sent = try await site.post("\(phase)/disclosures", fields, as: PlayedReview.focalPoint, request: "open")
            #expect(sent.location == "\(path)#open")
        }
        #expect(try await site.phase().disclosures.count == count + 2)
        let seen = try await site.get("\(path)?audience=everybody", as: PlayedReview.focalPoint).text.seen
        #expect(seen.contains(Planted.messageOnFirearms.word))
        #expect(seen.contains(Planted.clearedDocument.word))
        #expect(!seen.contains(Planted.quarantinedDocument.word))
    }

    @Test func `what is open already is refused with its paragraph, and the choice is kept`() async throws {
        let site = try await TriedSite.played()
        let message = try #require(site.review.numbers[.messageForParties])
        let fields = [("step", "preview"), ("things", "dialogue:\(message)"), ("audience", "States parties")]
        let sent = try await site.post("\(phase)/disclosures", fields, as: PlayedReview.focalPoint)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("¶40"))
        #expect(sent.text.contains("value=\"dialogue:\(message)\" checked"))
    }

    @Test func `nothing chosen and nobody named are both said at once, and nothing that is not offered is opened`() async throws {
        let site = try await TriedSite.played()
        let empty = try await site.post("\(phase)/disclosures", [("step", "preview")], as: PlayedReview.focalPoint)
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.contains("Choose what to open."))
        #expect(empty.text.contains("Choose one of these."))
        let secret = try #require(site.review.numbers[.confidentialItem])
        let fields = [("step", "record"), ("things", "list:\(secret)"), ("audience", "public")]
        #expect(try await site.post("\(phase)/disclosures", fields, as: PlayedReview.focalPoint).status == .unprocessableContent)
    }

    @Test func `the second factor is asked for before anything is opened`() async throws {
        let site = try await TriedSite.played()
        _ = try await site.session(of: PlayedReview.focalPoint.person)
        site.clock.wait(milliseconds: 20 * 60_000)
        let count = try await site.phase().disclosures.count
        let fields = [("step", "record"), ("things", "documents:"), ("audience", "public")]
        let sent = try await site.post("\(phase)/disclosures", fields, as: PlayedReview.focalPoint)
        #expect(sent.location?.hasPrefix("/second-factor?back=") == true)
        #expect(try await site.phase().disclosures.count == count)
    }
}

extension String {
    /// What stands in the box that shows an audience what it reads.
    fileprivate var seen: Substring { range(of: "class=\"seen-by\"").map { self[$0.upperBound...] } ?? "" }
}
