import Casework
import CaseworkTesting
import Foundation
import Law
import Localization
import Markup
import Mechanism
import Pages
import Registry

/// The home page of people of the played review, in a language.
enum InventedHome {
    static let catalogues: Result<Catalogues, CatalogueFault> = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Data/languages")
        return Result { () throws(CatalogueFault) in
            try Catalogues { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        }
    }()

    static func page(_ person: PersonID, _ language: Language, seen position: Int64 = 0, daysLater days: Int = 0) async throws -> HTML {
        let review = try await PlayedReview.played()
        let day = review.today + days
        let home = try await ReadHome(review.keeper)(of: person, seen: position, on: day)
        let words = try catalogues.get()[language]
        let names = SiteNames(InventedMechanism.registry, in: language)
        return frame(words, here: "/").page(SitePhrases.home, HomePage(home, PageContext(words, names, today: day)).html)
    }

    /// The list of all reviews.
    static func reviews(_ language: Language) async throws -> HTML {
        let review = try await PlayedReview.played()
        let words = try catalogues.get()[language]
        let names = SiteNames(InventedMechanism.registry, in: language)
        let day = review.today + 200
        let lines = try await ListReviews(review.records)(on: day)
        return frame(words, here: "/reviews").page(SitePhrases.reviews, ReviewsPage(lines, names, words, today: day).html)
    }

    private static func frame(_ words: Catalogue, here: String) -> SiteFrame {
        let pages = [(SitePhrases.home, "/"), (SitePhrases.reviews, "/reviews")]
        return SiteFrame(
            words, person: "Ada <Focal>", links: pages.map { SiteFrame.Link($0, to: $1, isHere: $1 == here) }, here: here,
            style: "palermo.css")
    }
}
