import Foundation
import Law
import Localization
import Markup
import Pages
import Testing

@Suite struct `The page on a small draw` {
    @Test func `says that it was a rehearsal when it was one`() {
        let page = DrawSummaryPage(SmallDraw.summary(isRehearsal: true)).html.text
        #expect(page.contains("<p class=\"rehearsal\"") && page.contains("<title>Rehearsal: Drawing of lots</title>"))
    }

    @Test func `does not speak of a rehearsal when it was none`() {
        let page = DrawSummaryPage(SmallDraw.summary()).html.text.replacing(/(?s)<style>.*?<\/style>/, with: "")
        #expect(!page.localizedCaseInsensitiveContains("rehearsal"))
    }

    @Test(arguments: ["<script>alert('x')</script>", "\"><img src=x onerror=alert(1)>", "a & b", "\u{202E}evil", "]]>", "</title></style>"])
    func `holds a hostile name as text, wherever it stands`(name: String) throws {
        let page = PageText(DrawSummaryPage(SmallDraw.summary(name: name)).html.text)
        let ordinary = PageText(DrawSummaryPage(SmallDraw.summary()).html.text)
        let escaped: HTML = "\(name)"
        #expect(page.text == ordinary.text.replacing("Arcadia", with: escaped.text))
        #expect(try page.nestingFaults() == "")
    }

    @Test func `has no section on seats drawn again when none was`() {
        #expect(!DrawSummaryPage(SmallDraw.summary()).html.text.contains("id=\"redrawn\""))
    }

    @Test func `names a State that takes no part by its code, without a link`() {
        var summary = SmallDraw.summary()
        summary.redrawnSeats = [
            .init(
                reviewed: "ARC", side: .own, seat: .primary, formerReviewer: "GON", reviewer: "BOR", provision: "¶30",
                day: Day(year: 2027, month: 3, day: 1)!)
        ]
        let page = DrawSummaryPage(summary).html.text
        #expect(page.contains("<td><bdi>GON</bdi></td>") && page.contains("<td><a href=\"#BOR\"><bdi>Borduria</bdi></a></td>"))
    }

    @Test func `is a page even when nothing was drawn`() throws {
        var summary = SmallDraw.summary()
        summary.participants = []
        summary.groups = []
        summary.record.contributions = []
        let page = PageText(DrawSummaryPage(summary).html.text)
        #expect(try page.nestingFaults() == "")
        #expect(page.text.contains("No contributions: the seed was given."))
    }

    @Test func `takes its words from the texts`() {
        var texts = DrawSummaryTexts.english
        texts.reviews.heading = "Qui examine qui"
        #expect(DrawSummaryPage(SmallDraw.summary(), language: .french, texts: texts).html.text.contains(">Qui examine qui</h2>"))
    }

    /// Recorded anew when `PALERMO_RECORD` is set; to be read before it is committed. Style and script are left out.
    @Test func `is the page that was recorded`() throws {
        let page = DrawSummaryPage(SmallDraw.summary()).html.text
            .replacing(/(?s)<style>.*?<\/style>/, with: "<style></style>").replacing(/(?s)<script>.*?<\/script>/, with: "<script></script>")
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Snapshots/small-draw.html")
        if ProcessInfo.processInfo.environment["PALERMO_RECORD"] != nil { try Data(page.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }
}
