import Casework
import CaseworkTesting
import HTTP
import Law
import Localization
import Mechanism
import Testing
import Website

private let phase = "/reviews/RUR/phases/1"
private let path = "\(phase)/summary"

@Suite struct `The page of the summary` {
    @Test func `reviewing State and State under review write it in turn, and the history shows what changed`() async throws {
        let site = try TriedSite(try await PlayedReview.withAgreedList())
        #expect(try await site.get(path, as: PlayedReview.arcadia).text.contains("The summary has not been begun."))
        for (number, (author, text)) in [(PlayedReview.arcadia, "a first text"), (PlayedReview.focalPoint, "a second text")].enumerated() {
            let sent = try await site.post(path, [("basedOn", "\(number)"), ("text", text), ("language", "en")], as: author)
            #expect(sent.location == "\(path)#text")
        }
        let page = try await site.get(path, as: PlayedReview.lyonesse).text
        #expect(page.contains("<del>first </del><ins>second </ins>"))
        #expect(page.contains("3 words of at most"))
    }

    @Test func `a text that rests on an older one does not overwrite, and both stand side by side`() async throws {
        let site = try TriedSite(try await PlayedReview.withAgreedSummary())
        let sent = try await site.post(path, [("basedOn", "0"), ("text", "my late text"), ("language", "en")], as: PlayedReview.thule)
        #expect(sent.status == .conflict)
        #expect(sent.text.contains("my late text</textarea>"))
        #expect(sent.text.contains("What stands now"))
        #expect(sent.text.contains("name=\"basedOn\" value=\"1\""), "sent again, it is meant")
        #expect(try await site.phase().summary.version == 1)
    }

    @Test func `a text of too many words is refused with its paragraph, and kept`() async throws {
        let site = try TriedSite(try await PlayedReview.withAgreedList())
        let text = Array(repeating: "word", count: 1501).joined(separator: " ")
        let sent = try await site.post(path, [("basedOn", "0"), ("text", text), ("language", "en")], as: PlayedReview.arcadia)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("¶38"))
        #expect(sent.text.contains("\(text)</textarea>"))
        #expect(sent.text.contains("1,501 words of at most"))
    }

    @Test func `words are counted while one writes, by the count of the rule`() async throws {
        let site = try TriedSite(try await PlayedReview.withAgreedList())
        let counted = try await site.post("\(path)/count", [("text", "three small words"), ("language", "en")], as: PlayedReview.arcadia)
        #expect(counted.text.contains("\"words\":3"))
        #expect(try await site.post("\(path)/count", [("text", "x")], as: PlayedReview.bystander).status == .notFound)
    }

    @Test func `a text that is sent twice makes one version`() async throws {
        let site = try TriedSite(try await PlayedReview.withAgreedList())
        for _ in 0..<2 {
            let sent = try await site.post(
                path, [("basedOn", "0"), ("text", "once"), ("language", "en")], as: PlayedReview.arcadia, request: "once")
            #expect(sent.status == .seeOther)
        }
        #expect(try await site.phase().summary.version == 1)
    }

    @Test func `all agree to it, and a later text is shown to who agrees to an earlier one`() async throws {
        var review = try await PlayedReview.withAgreedList()
        try await review.act(DraftSummary(phase: 1, basedOn: 0, Passage("one text", in: .english, words: 2)), by: PlayedReview.arcadia)
        try await review.act(DraftSummary(phase: 1, basedOn: 1, Passage("another text", in: .english, words: 2)), by: PlayedReview.lyonesse)
        let site = try TriedSite(review)
        let stale = try await site.post("\(path)/agreement", [("version", "1")], as: PlayedReview.thule)
        #expect(stale.status == .conflict)
        #expect(stale.text.contains("<ins>another </ins>"))
        for author in [PlayedReview.focalPoint, PlayedReview.lyonesse, PlayedReview.thule, PlayedReview.arcadia] {
            #expect(try await site.post("\(path)/agreement", [("version", "2")], as: author).location == "\(path)#agreement")
        }
        #expect(try await site.phase().summary.agreedOn != nil)
    }

    @Test func `the translation office asks, hands in and checks, and nobody else does`() async throws {
        let site = try TriedSite(try await PlayedReview.withAgreedSummary())
        let french = "\(path)/translations/summary/fr"
        #expect(try await site.post("\(french)/request", as: PlayedReview.caseOfficer).status == .notFound)
        #expect(try await site.post("\(french)/request", as: PlayedReview.translator).location == "\(path)#summary-fr")
        let empty = try await site.post("\(french)/delivery", [("text", " ")], as: PlayedReview.translator)
        #expect(empty.status == .unprocessableContent)
        let sent = try await site.post("\(french)/delivery", [("text", "le résumé")], as: PlayedReview.translator)
        #expect(sent.status == .seeOther)
        let page = try await site.get(path, as: PlayedReview.translator).text
        #expect(page.contains("lang=\"fr\" dir=\"ltr\">le résumé"))
        #expect(try await site.post("\(french)/check", as: PlayedReview.translator).status == .seeOther)
        #expect(try await site.phase().publication.translation(of: .summary, into: .french)?.stage == .checked)
        #expect(try await site.post("\(path)/translations/summary/xx/request", as: PlayedReview.translator).status == .notFound)
    }

    @Test func `the case officer is told what is missing before publication, and publishes under two symbols`() async throws {
        var review = try await PlayedReview.withAgreedSummary()
        let early = try TriedSite(review)
        let page = try await early.get(path, as: PlayedReview.caseOfficer).text
        #expect(page.contains("No checked version of the summary yet"))
        #expect(!page.contains("action=\"\(phase)/publication\""))
        let refused = try await early.post("\(phase)/publication", [("list", "CRP.1"), ("summary", "7")], as: PlayedReview.caseOfficer)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("value=\"CRP.1\""))
        for language in WorkingLanguage.allCases where language != .english {
            try await review.act(RequestTranslation(phase: 1, of: .summary, into: language), by: PlayedReview.translator)
            try await review.act(
                DeliverTranslation(phase: 1, of: .summary, Passage("text", in: language, words: 1)), by: PlayedReview.translator)
            try await review.act(CheckTranslation(phase: 1, of: .summary, into: language), by: PlayedReview.translator)
        }
        let site = try TriedSite(review)
        #expect(try await site.get(path, as: PlayedReview.bystander).status == .notFound)
        let unnamed = try await site.post("\(phase)/publication", [("list", "CRP.1"), ("summary", "")], as: PlayedReview.caseOfficer)
        #expect(unnamed.text.contains("Write the symbol."))
        let sent = try await site.post("\(phase)/publication", [("list", "CRP.1"), ("summary", "7")], as: PlayedReview.caseOfficer)
        #expect(sent.location == path)
        let published = try await site.get(path, as: PlayedReview.bystander).text
        #expect(published.contains("the agreed summary"))
        #expect(!published.contains("How it came to be"))
    }
}
