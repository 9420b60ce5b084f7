internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages

extension Routes {
    /// What belongs to no review: the home page, the list, language, assets, health.
    static let site: [Route] = [
        .get("/", for: .whoIsSignedIn) { try await $0.home() },
        .get("/reviews", for: .whoIsSignedIn) { try await $0.allReviews() },
        .post("/language", for: .everybody) { $0.chooseLanguage() },
        .get("/static/:digest/:name", for: .everybody) { try $0.asset() },
        .get("/health", for: .everybody) { _ in .plain("ok\n").cached(.never) },
        .get("/readiness", for: .everybody) { try await $0.readiness() },
    ]
}

extension Visit {
    fileprivate func home() async throws -> Response {
        guard let person else { throw SiteFault.notFound }
        let seen = try await MarkSeen(site.parts.accounts, site.parts.record).last(of: person)
        let home = try await ReadHome(site.parts.record)(of: person, seen: seen, on: today)
        return page(SitePhrases.home, HomePage(home, context()).html)
    }

    fileprivate func allReviews() async throws -> Response {
        let lines = try await ListReviews(site.parts.record)(on: today)
        return page(SitePhrases.reviews, ReviewsPage(lines, names, words, today: today).html)
    }

    fileprivate func asset() throws -> Response {
        guard let response = site.assets.response(parameters["digest"] ?? "", parameters["name"] ?? "") else { throw SiteFault.notFound }
        return response
    }

    /// Leads back to the page on which a language was chosen.
    fileprivate func chooseLanguage() -> Response {
        let back = redirect(to: pathOfPage(form["back"]))
        guard let language = Language(code: form["language"]),
            let cookie = Cookie(Site.languageCookie, language.code, seconds: 365 * 86_400, isSecure: site.address.isSecure)
        else { return back }
        return back.setting(cookie)
    }

    /// The path of a page, or of the one above it: a form may have been sent to a path that is no page, and shown again there.
    private func pathOfPage(_ path: String) -> String {
        guard let target = try? Target(reading: Array(path.utf8)) else { return "/" }
        guard site.router.route(.get, target.segments) == nil else { return path }
        let above = (0..<target.segments.count).reversed().map { Array(target.segments.prefix($0)) }
        return above.first { site.router.route(.get, $0) != nil }.flatMap { Target($0) }?.path ?? "/"
    }

    /// Whether the record can be read.
    fileprivate func readiness() async throws -> Response {
        _ = try await site.parts.record.cycle()
        return .plain("ready\n").cached(.never)
    }
}
