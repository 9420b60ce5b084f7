import Localization
import Markup
import Pages
import Testing

@Suite struct `The page on a draw` {
    private static func page(_ language: Language) -> PageText {
        PageText(DrawSummaryPage(InventedDraw(language).summary(), language: language).html.text)
    }

    private let english = Self.page(.english)

    @Test(arguments: Language.allCases) func `closes every tag that it opens`(language: Language) throws {
        #expect(try Self.page(language).nestingFaults() == "")
    }

    @Test func `has one row for each State, headed by its name`() {
        for state in InventedDraw(.english).participants {
            let name: HTML = "\(state.name)"
            let head = "<th scope=\"row\"><bdi>\(name.text)</bdi> <small>\(state.code)</small></th>"
            #expect(english.text.ranges(of: head).count == 1, "\(state.name)")
        }
    }

    @Test func `has every identifier once, and something at the end of every link`() {
        let identifiers = english.values(of: "id")
        #expect(Set(identifiers).count == identifiers.count)
        let links = english.values(of: "href").filter { $0 != "data:," }
        #expect(links.count > 900)
        #expect(links.allSatisfy { $0.hasPrefix("#") && identifiers.contains(String($0.dropFirst())) })
        for attribute in ["aria-labelledby", "aria-describedby", "for"] {
            #expect(Set(identifiers).isSuperset(of: english.values(of: attribute)))
        }
    }

    @Test func `loads nothing from anywhere`() {
        #expect(english.values(of: "src").isEmpty && !english.text.contains("@import") && !english.text.contains("url("))
        #expect(english.text.contains("default-src 'none'"))
        #expect(english.text.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "").contains("://") == false)
    }

    @Test(arguments: Language.allCases) func `stays under 600 kB for 193 States`(language: Language) {
        #expect(Self.page(language).text.utf8.count < 600_000)
    }

    @Test(arguments: Language.allCases) func `names its language and direction`(language: Language) {
        let expected = "<html lang=\"\(language.code)\" dir=\"\(language == .arabic ? "rtl" : "ltr")\">"
        #expect(Self.page(language).text.contains(expected))
    }

    @Test func `speaks of left and right nowhere in its style`() throws {
        let style = try #require(english.text.firstMatch(of: /(?s)<style>(.*?)<\/style>/)).output.1
        #expect(style.firstMatch(of: /(left|right|margin-top|margin-bottom|[^-]width:[0-9])/) == nil)
    }

    @Test func `descends through its headings one level at a time`() {
        let levels = english.text.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test func `gives every table a caption, every header a scope, and every picture words`() {
        #expect(english.text.ranges(of: "<table").count == english.text.ranges(of: "<caption").count)
        #expect(english.text.matches(of: /<th[ >]/).count == english.text.ranges(of: "<th scope=").count)
        let pictures = english.text.matches(of: /<svg [^>]*>\s*(<title id="[^"]+">[^<]+<\/title>\s*<desc id="[^"]+">[^<]+<\/desc>)?/)
        #expect(pictures.allSatisfy { $0.output.1 != nil || $0.output.0.contains("aria-hidden=\"true\"") })
        #expect(pictures.count { $0.output.0.contains("role=\"img\"") } == 3)
    }

    @Test func `draws a mark with words for every seat`() {
        let summary = InventedDraw(.english).summary()
        let seats = summary.participants.reduce(0) { $0 + $1.reviewers.count }
        #expect(english.text.matches(of: /<rect [^>]*><title>[^<]+ reviews [^<]+<\/title><\/rect>/).count == seats)
    }
}
