import CaseworkTesting
import Foundation
import Localization
import Markup
import Mechanism
import Pages
import Testing

/// Writes the pages and plots for people to look at, into the folder that `PALERMO_PAGES` names.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["PALERMO_PAGES"] != nil)) struct `Pages to look at` {
    private let folder = URL(filePath: ProcessInfo.processInfo.environment["PALERMO_PAGES"] ?? ".")

    @Test(arguments: Language.allCases) func `the draw`(language: Language) throws {
        let page = DrawSummaryPage(InventedDraw(language).summary(), language: language)
        try Data(page.html.bytes).write(to: folder.appending(path: "draw-\(language.code).html"))
    }

    @Test func `a review`() async throws {
        try Data(try await InventedReview.page(for: PlayedReview.focalPoint).utf8).write(to: folder.appending(path: "review.html"))
    }

    @Test(arguments: Language.allCases) func `the home page`(language: Language) async throws {
        let style = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data/site/palermo.css")
        try Data(contentsOf: style).write(to: folder.appending(path: "palermo.css"))
        let page = try await InventedHome.page(PlayedReview.lyonesse.person, language, daysLater: 170)
        try Data(page.bytes).write(to: folder.appending(path: "home-\(language.code).html"))
        try Data(try await InventedHome.reviews(language).bytes).write(to: folder.appending(path: "reviews-\(language.code).html"))
    }

    @Test func `the plots`() throws {
        try Data(InventedFairness.plot.file.utf8).write(to: folder.appending(path: "fairness.svg"))
        try Data(InventedFairness.bars.file.utf8).write(to: folder.appending(path: "bars.svg"))
        try Data(InventedYears.plot.file.utf8).write(to: folder.appending(path: "years.svg"))
    }
}
