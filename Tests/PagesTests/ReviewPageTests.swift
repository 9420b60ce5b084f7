import CaseworkTesting
import Testing

@Suite struct `The page on a review` {
    private let page: PageText

    /// Played and laid out once for all tests.
    private static let text = Task { try await InventedReview.page(for: PlayedReview.focalPoint) }

    init() async throws { page = PageText(try await Self.text.value) }

    @Test func `closes every tag that it opens`() throws {
        #expect(try page.nestingFaults() == "")
    }

    @Test func `loads and runs nothing`() {
        #expect(page.values(of: "src").isEmpty && !page.text.contains("@import") && !page.text.contains("url("))
        #expect(page.text.contains("default-src 'none'") && !page.text.contains("<script") && !page.text.contains("://"))
        #expect(page.text.firstMatch(of: /\son[a-z]+="/) == nil)
    }

    @Test func `takes what people wrote as text`() {
        #expect(page.text.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;quoted&#39;"))
        #expect(page.text.contains("Arcadia &amp; &lt;Friends&gt; (ARC)"))
    }

    @Test func `has every identifier once, and something at the end of every link`() {
        let identifiers = page.values(of: "id")
        #expect(Set(identifiers).count == identifiers.count)
        let links = page.values(of: "href").filter { $0 != "data:," }
        #expect(links.allSatisfy { $0.hasPrefix("#") && identifiers.contains(String($0.dropFirst())) })
        #expect(Set(identifiers).isSuperset(of: page.values(of: "aria-labelledby")))
        #expect(Set(links).isSuperset(of: ["#status", "#phase-1", "#phase-1-answers-untoc", "#phase-1-summary", "#timeline-acts"]))
    }

    @Test func `names language and direction of every text`() {
        let texts = page.text.matches(of: /<div class="text"([^>]*)>/).map { String($0.output.1) }
        #expect(texts.count > 30)
        #expect(texts.allSatisfy { $0.firstMatch(of: /^ lang="[a-z]{2}" dir="(ltr|rtl)"$/) != nil })
        #expect(texts.filter { $0.contains("lang=\"ar\"") } == Array(repeating: " lang=\"ar\" dir=\"rtl\"", count: 2))
    }

    @Test func `descends through its headings one level at a time`() {
        let levels = page.text.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test func `gives every header a scope, and every table a name`() {
        #expect(page.text.matches(of: /<th[ >]/).count == page.text.ranges(of: "<th scope=").count)
        #expect(page.text.ranges(of: "<table").count == page.text.ranges(of: "<table aria-labelledby=").count)
    }

    @Test func `speaks of left and right nowhere in its style`() throws {
        let style = try #require(page.text.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).output.1
        #expect(style.firstMatch(of: /(left|right|margin-top|margin-bottom|[^-]width:[0-9])/) == nil)
    }
}
