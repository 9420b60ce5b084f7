internal import Casework
internal import HTTP
internal import Mechanism
internal import Pages

extension Routes {
    /// Where a review stands, its timeline, and its opening.
    static let overview: [Route] = [
        .get("/reviews/:state", for: .whoReads(.status)) { try await $0.overview() }
    ]
}

extension Visit {
    fileprivate func overview() async throws -> Response {
        let dossier = try await dossier([.people])
        let content = OverviewPage(dossier, context()).html
        return try reviewPage(ReviewPhrases.review(of: names.state(dossier.state)), content)
    }
}
