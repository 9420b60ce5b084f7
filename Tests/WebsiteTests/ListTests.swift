import Casework
import CaseworkTesting
import HTTP
import Law
import Localization
import Mechanism
import Registry
import Testing
import Website

private let path = "/reviews/RUR/phases/1/list"
private let fields = [("kind", "challenge"), ("topic", "UNTOC:5"), ("text", "An item of ours"), ("language", "en")]

@Suite struct `The page of the list of observations` {
    @Test func `a reviewing State proposes an item, borne out by what it reads`() async throws {
        let site = try TriedSite(try await PlayedReview.beforeTheList())
        let page = try await site.get(path, as: PlayedReview.arcadia).text
        #expect(page.contains("The list has no items yet."))
        let answer = try #require(page.firstMatch(of: /value="(answer:[^"]+)"/)).output.1
        let sent = try await site.post("\(path)/items", fields + [("evidence", String(answer))], as: PlayedReview.arcadia)
        #expect(sent.status == .seeOther)
        #expect(sent.location == "\(path)#items")
        let item = try #require(try await site.phase().list.items.first)
        #expect(item.kind == .challenge)
        #expect(item.evidence.map(\.text) == [String(answer)])
        let shown = try await site.get(path, as: PlayedReview.focalPoint).text
        #expect(shown.contains("An item of ours"))
        #expect(shown.contains("Borne out by"))
    }

    @Test func `what is missing in a form is said at each field, and what was typed is kept`() async throws {
        let site = try TriedSite(try await PlayedReview.beforeTheList())
        let sent = try await site.post("\(path)/items", [("text", ""), ("topic", "UNTOC:5"), ("language", "fr")], as: PlayedReview.arcadia)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("Write the text."))
        #expect(sent.text.contains("Choose one of these."))
        #expect(sent.text.contains("<option value=\"fr\" selected>"))
        #expect(try await site.phase().list.items.isEmpty)
    }

    @Test func `evidence that nobody offered is not taken`() async throws {
        let site = try TriedSite(try await PlayedReview.beforeTheList())
        let sent = try await site.post("\(path)/items", fields + [("evidence", "message:99999")], as: PlayedReview.arcadia)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("not offered here any more"))
    }

    @Test func `an item on an instrument of another reviewer is refused with its paragraph, and kept`() async throws {
        let site = try TriedSite(try await PlayedReview.beforeTheList())
        let sent = try await site.post(
            "\(path)/items", [("kind", "gap"), ("topic", "FA:5"), ("text", "Not ours"), ("language", "en")], as: PlayedReview.thule)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("¶28"))
        #expect(sent.text.contains("Not ours</textarea>"))
    }

    @Test func `a form that is sent twice proposes one item`() async throws {
        let site = try TriedSite(try await PlayedReview.beforeTheList())
        for _ in 0..<2 {
            let sent = try await site.post("\(path)/items", fields, as: PlayedReview.arcadia, request: "once")
            #expect(sent.status == .seeOther)
        }
        #expect(try await site.phase().list.items.count == 1)
    }

    @Test func `a new wording takes the place of the one that was read, and the difference is shown`() async throws {
        let (review, item) = try await PlayedReview.withAnItem()
        let site = try TriedSite(review)
        let change = [("kind", "gap"), ("topic", "UNTOC:5"), ("text", "the second wording"), ("language", "en"), ("basis", "\(item)")]
        for _ in 0..<2 {
            let sent = try await site.post("\(path)/items/\(item)", change, as: PlayedReview.focalPoint, request: "change")
            #expect(sent.location == "\(path)#item-\(item)")
        }
        #expect(try await site.phase().list.version == 2)
        let page = try await site.get(path, as: PlayedReview.arcadia).text
        #expect(page.contains("<del>first </del><ins>second </ins>"))
    }

    @Test func `a wording that rests on an older text is not taken, and both texts stand side by side`() async throws {
        var (review, item) = try await PlayedReview.withAnItem()
        try await review.act(
            ProposeItem(
                phase: 1, replacing: item, .gap, on: Topic(InstrumentCode("UNTOC"), article: 5),
                Passage("wording of Ruritania", in: .english, words: 3)), by: PlayedReview.focalPoint)
        let site = try TriedSite(review)
        let change = [("kind", "gap"), ("topic", "UNTOC:5"), ("text", "wording of Arcadia"), ("language", "en"), ("basis", "\(item)")]
        let sent = try await site.post("\(path)/items/\(item)", change, as: PlayedReview.arcadia)
        #expect(sent.status == .conflict)
        #expect(sent.text.contains("What stands now"))
        #expect(sent.text.contains("wording of Arcadia</textarea>"))
        #expect(try await site.phase().list.version == 2)
        let removal = try await site.post("\(path)/items/\(item)/removal", [("basis", "\(item)")], as: PlayedReview.arcadia)
        #expect(removal.status == .conflict)
        #expect(try await site.phase().list.items.count == 1)
    }

    @Test func `what was typed for an item that is gone is kept for a new one`() async throws {
        var (review, item) = try await PlayedReview.withAnItem()
        try await review.act(RemoveItem(phase: 1, item), by: PlayedReview.arcadia)
        let site = try TriedSite(review)
        let sent = try await site.post("\(path)/items/\(item)", fields, as: PlayedReview.arcadia)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("An item of ours</textarea>"))
    }

    @Test func `the State under review alone keeps an item confidential, and others see no button`() async throws {
        let (review, item) = try await PlayedReview.withAnItem()
        let site = try TriedSite(review)
        let kept = "\(path)/items/\(item)/confidentiality"
        #expect(try await site.get(path, as: PlayedReview.focalPoint).text.contains(kept))
        #expect(!(try await site.get(path, as: PlayedReview.arcadia).text.contains(kept)))
        #expect(try await site.post(kept, [("confidential", "yes")], as: PlayedReview.arcadia).status == .notFound)
        #expect(try await site.post(kept, [("confidential", "yes")], as: PlayedReview.focalPoint).status == .seeOther)
        #expect(try await site.phase().list.items.first?.isConfidential == true)
        #expect(try await site.get(path, as: PlayedReview.arcadia).text.contains("Kept confidential by the State party under review"))
        #expect(!(try await site.get(path, as: PlayedReview.thule).text.contains("the first wording")))
    }

    @Test func `all agree to the same version, after which the list is agreed`() async throws {
        let (review, _) = try await PlayedReview.withAnItem()
        let site = try TriedSite(review)
        for author in [PlayedReview.focalPoint, PlayedReview.lyonesse, PlayedReview.thule, PlayedReview.arcadia] {
            #expect(try await site.get(path, as: author).text.contains("Agree for my State"))
            let sent = try await site.post("\(path)/agreement", [("version", "1")], as: author)
            #expect(sent.location == "\(path)#agreement")
            #expect(try await site.get(path, as: author).text.contains("Your State has agreed to this version."))
        }
        #expect(try await site.phase().list.agreedOn != nil)
    }

    @Test func `who agrees to a version that was changed reads what changed, and has agreed to nothing`() async throws {
        var (review, item) = try await PlayedReview.withAnItem()
        try await review.act(
            ProposeItem(
                phase: 1, replacing: item, .gap, on: Topic(InstrumentCode("UNTOC"), article: 5),
                Passage("the later wording", in: .english, words: 3)), by: PlayedReview.focalPoint)
        let site = try TriedSite(review)
        let sent = try await site.post("\(path)/agreement", [("version", "1")], as: PlayedReview.arcadia)
        #expect(sent.status == .conflict)
        #expect(sent.text.contains("What changed since you read version"))
        #expect(sent.text.contains("<ins>later </ins>"))
        #expect(try await site.phase().list.agreements.given.isEmpty)
    }

    @Test func `the second factor is asked for before a State is bound`() async throws {
        let (review, _) = try await PlayedReview.withAnItem()
        let site = try TriedSite(review)
        _ = try await site.session(of: PlayedReview.arcadia.person)
        site.clock.wait(milliseconds: 20 * 60_000)
        #expect(try await site.get(path, as: PlayedReview.arcadia).text.contains("your second factor once more"))
        let sent = try await site.post("\(path)/agreement", [("version", "1")], as: PlayedReview.arcadia)
        #expect(sent.location?.hasPrefix("/second-factor?back=") == true)
        #expect(try await site.phase().list.agreements.given.isEmpty)
    }

    @Test func `a list that is not published does not exist for others, and looks like a phase that does not exist`() async throws {
        let (review, _) = try await PlayedReview.withAnItem()
        let site = try TriedSite(review)
        let hidden = try await site.get(path, as: PlayedReview.bystander)
        let none = try await site.get("/reviews/RUR/phases/4/list", as: PlayedReview.bystander)
        #expect(hidden.status == .notFound)
        #expect(none.status == .notFound)
        #expect(hidden.text.replacing("phases/1/", with: "") == none.text.replacing("phases/4/", with: ""))
    }

    @Test func `States parties read the published list without what is kept confidential and without how it came to be`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get(path, as: PlayedReview.bystander).text
        #expect(page.contains(Planted.item.word))
        for planted in [Planted.confidentialItem, .replacedItem, .removedItem] { #expect(!page.contains(planted.word)) }
        #expect(!page.contains("How it came to be"))
        let own = try await site.get(path, as: PlayedReview.lyonesse).text
        for planted in [Planted.confidentialItem, .replacedItem, .removedItem] { #expect(own.contains(planted.word)) }
        #expect(!own.contains("/list/items\""), "what was published is not changed")
    }

    @Test func `who belongs to no party reads those items only that were opened to everybody`() async throws {
        let site = try await TriedSite.played()
        let page = try await site.get(path, as: PlayedReview.root).text
        #expect(page.contains(Planted.disclosedItem.word))
        for planted in [Planted.item, .confidentialItem, .needRequest, .progress] { #expect(!page.contains(planted.word), "\(planted)") }
        #expect(try await site.get("/reviews/RUR/phases/2/list", as: PlayedReview.root).status == .notFound)
    }

    @Test func `the translation office finds the agreed list, and none before it is agreed`() async throws {
        let (early, _) = try await PlayedReview.withAnItem()
        #expect(try await TriedSite(early).get(path, as: PlayedReview.translator).status == .notFound)
        let site = try TriedSite(try await PlayedReview.withAgreedList())
        let request = "/reviews/RUR/phases/1/summary/translations/list/fr/request"
        #expect(try await site.get(path, as: PlayedReview.translator).text.contains("action=\"\(request)\""))
        #expect(try await site.post(request, as: PlayedReview.translator).location == "\(path)#list-fr")
    }

    @Test func `the State reports progress and asks for assistance, and the case officer says who gives it`() async throws {
        let site = try await TriedSite.played()
        let (item, need) = (try #require(site.review.numbers[.item]), try #require(site.review.numbers[.disclosedItem]))
        let empty = try await site.post("\(path)/items/\(item)/progress", [("status", "done")], as: PlayedReview.focalPoint)
        #expect(empty.status == .unprocessableContent)
        let sent = try await site.post(
            "\(path)/items/\(item)/progress", [("status", "done"), ("text", "It is law now")], as: PlayedReview.focalPoint)
        #expect(sent.location == "\(path)#item-\(item)")
        #expect(try await site.get(path, as: PlayedReview.bystander).text.contains("It is law now"))
        let asked = try await site.post(
            "\(path)/needs", [("need", "0"), ("topic", "UNTOC:5"), ("text", "Trainers, please")], as: PlayedReview.focalPoint)
        #expect(asked.location == "\(path)#needs")
        let offered = try await site.post(
            "\(path)/needs/\(need)/assistance", [("stage", "offered"), ("providers", "Lyonesse\nThe Agency")], as: PlayedReview.caseOfficer)
        #expect(offered.location == "\(path)#need-\(need)")
        let page = try await site.get(path, as: PlayedReview.bystander).text
        #expect(page.contains("The Agency"))
        #expect(page.contains("Trainers, please"))
        #expect(try await site.post("\(path)/items/\(item)/progress", as: PlayedReview.arcadia).status == .notFound)
    }
}
