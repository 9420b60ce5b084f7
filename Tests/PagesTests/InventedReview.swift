import Casework
import CaseworkTesting
import Mechanism
import Pages
import Registry
import Testing

/// The page on the played review, with names that have to be escaped.
enum InventedReview {
    static func page(for reader: Author) async throws -> String {
        let (played, state) = (try await PlayedReview.played(), PlayedReview.state)
        let dossier = try #require(try await ReadReview(played.keeper)(state, by: reader, on: played.today))
        let timeline = try #require(try await ReadTimeline(played.keeper)(state, by: reader))
        let names = [state: "Ruritania", StateCode("ARC"): "Arcadia & <Friends>"]
        return String(decoding: ReviewPagePaper().page(on: dossier, timeline, names: names), as: UTF8.self)
    }
}
