import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Testing

@Suite struct `The dialogue` {
    private static let path = "/reviews/RUR/phases/1/dialogue"

    private func send(
        _ site: TriedSite, _ text: String, on topic: String, step: String = "send", as author: Author, request: String? = nil
    ) async throws -> Response {
        try await site.post(
            "\(Self.path)/messages", [("step", step), ("topic", topic), ("text", text), ("language", "en")], as: author, request: request)
    }

    private func messages(_ site: TriedSite) async throws -> Int {
        try await site.review.keeper.review(of: PlayedReview.state).phase(1)?.dialogue.messages.count ?? 0
    }

    @Test func `shows a message with its readers before it is sent`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let before = try await messages(site)
        let page = try await send(site, "On parts\r\nof <b>firearms</b>", on: "FA-5", step: "preview", as: PlayedReview.focalPoint)
        #expect(page.status == .ok)
        #expect(try await messages(site) == before)
        #expect(page.text.contains("of &lt;b&gt;firearms&lt;/b&gt;"))
        #expect(page.text.contains("Not seen by: Thule"))
        #expect(page.text.contains("Ada Rura"), "who agreed to the publication is named")
        #expect(page.text.contains("Bela Rura"), "the own people are named")
        #expect(page.text.contains("Case officer"))
    }

    @Test func `names people of other States only where they agreed to it`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let page = try await send(site, "On parts", on: "FA-5", step: "preview", as: PlayedReview.lyonesse)
        #expect(page.text.contains("Ada Rura") && !page.text.contains("Bela Rura"))
        #expect(page.text.contains("Governmental expert"))
    }

    @Test func `leads from the preview back to the form with everything typed`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let page = try await site.post(
            "\(Self.path)/messages", [("step", "send"), ("change", "yes"), ("topic", "TIP-5"), ("text", "Not like this")],
            as: PlayedReview.focalPoint)
        #expect(page.text.contains("Not like this</textarea>"))
        #expect(page.text.contains("value=\"TIP-5\" selected"))
    }

    @Test func `shows a message to those who review the instrument, and to no other reviewing State`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let answer = try await send(site, "About pistols.", on: "FA-5", as: PlayedReview.focalPoint)
        #expect(answer.location == "\(Self.path)#thread-FA-5")
        for reader in [PlayedReview.lyonesse, PlayedReview.arcadia, PlayedReview.caseOfficer] {
            #expect(try await site.get(Self.path, as: reader).text.contains("About pistols."), "\(reader)")
        }
        let thule = try await site.get(Self.path, as: PlayedReview.thule)
        #expect(thule.status == .ok && !thule.text.contains("About pistols."))
        #expect(!thule.text.contains(Planted.messageOnFirearms.word))
        #expect(try await site.get(Self.path, as: PlayedReview.bystander).status == .notFound)
    }

    @Test(arguments: ["preview", "send"])
    func `says under which paragraph a State cannot speak of what it does not review, and keeps the text`(step: String) async throws {
        let site = try await `The reviewer's desk`.discussed()
        let before = try await messages(site)
        let answer = try await send(site, "Thule on firearms.", on: "FA-5", step: step, as: PlayedReview.thule)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("¶28 b"))
        #expect(answer.text.contains("Thule on firearms.</textarea>"))
        #expect(try await messages(site) == before)
    }

    @Test func `sends once what is sent twice`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let before = try await messages(site)
        for _ in 1...2 {
            #expect(try await send(site, "Once.", on: "TIP-5", as: PlayedReview.thule, request: "one").status == .seeOther)
        }
        #expect(try await messages(site) == before + 1)
    }

    @Test func `finds all faults of a message at once`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let answer = try await site.post(
            "\(Self.path)/messages", [("step", "send"), ("topic", ""), ("text", ""), ("documents", "999")], as: PlayedReview.focalPoint)
        #expect(answer.status == .unprocessableContent)
        for text in ["Choose the article", "Write something first", "One of the chosen documents"] { #expect(answer.text.contains(text)) }
    }

    @Test func `sends documents that were examined`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let cleared = try #require(site.review.numbers[.clearedDocument])
        let answer = try await site.post(
            "\(Self.path)/messages",
            [("step", "send"), ("topic", "TIP-5"), ("text", "See the file."), ("language", "en"), ("documents", "\(cleared)")],
            as: PlayedReview.focalPoint)
        #expect(answer.status == .seeOther)
        let review = try await site.review.keeper.review(of: PlayedReview.state)
        #expect(review.phase(1)?.dialogue.messages.last?.documents == [cleared])
    }

    @Test func `shows one article where one is asked for`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        let page = try await site.get("\(Self.path)?article=FA-5", as: PlayedReview.arcadia).text
        #expect(page.contains(Planted.messageOnFirearms.word) && !page.contains(Planted.messageForAll.word))
    }

    @Test func `opens one round at a time, by who speaks for a State`() async throws {
        let site = try await `The reviewer's desk`.discussed()
        #expect(try await site.post("\(Self.path)/rounds", as: PlayedReview.lyonesse).location == "\(Self.path)#rounds")
        let again = try await site.post("\(Self.path)/rounds", as: PlayedReview.focalPoint)
        #expect(again.status == .unprocessableContent && again.text.contains("¶36"))
        #expect(try await site.post("\(Self.path)/rounds/closing", as: PlayedReview.focalPoint).status == .seeOther)
        #expect(try await site.post("\(Self.path)/rounds", as: PlayedReview.caseOfficer).status == .notFound)
    }
}
