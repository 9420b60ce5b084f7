internal import Casework
public import HTTP
internal import Mechanism

/// The site: requests in, pages out.
///
/// Each request is let in by the gate of its route, which asks `Access`, and by nothing else.
public struct Site: Sendable {
    let parts: SiteParts
    /// The address under which it is asked for.
    let address: SiteAddress
    let assets: SiteAssets
    let router: Router

    /// A site at an address.
    public init(_ parts: SiteParts, at address: SiteAddress) { self.init(parts, at: address, Routes.all) }

    /// A site with some routes.
    init(_ parts: SiteParts, at address: SiteAddress, _ routes: [Route]) {
        self.parts = parts
        self.address = address
        assets = SiteAssets(parts.assets, parts.digests)
        router = Router(routes)
    }

    /// The name of the cookie with the session.
    static let sessionCookie = "session"
    /// The name of the cookie with the language.
    static let languageCookie = "language"

    /// Answers a request.
    ///
    /// - Throws: `CancellationError` where the server stops; and what fails before anybody could be told.
    public func answer(_ request: Request) async throws -> Response {
        guard isForUs(request) else { return secured(.plain("This site is at \(address.origin).", Status(421))) }
        return secured(try await admitted(request))
    }

    /// How many bytes the body of a request for a target may have; none for the limit of all.
    public func bodyLimit(_ target: Target) -> Int? { router.route(.post, target.segments)?.route.bodyBytes }

    /// The form of a path, for logs: `/reviews/:state`, which does not say whose review; none where no route has it.
    public func form(ofPath path: String) -> String? {
        guard let target = try? Target(reading: Array(path.utf8)) else { return nil }
        return router.pattern(of: target.segments)?.description
    }

    /// What only who has a session can know: it proves that a form comes from a page of ours.
    func proof(of token: SecretToken) -> String { Hex.text(parts.digests.sha256(Array("palermo form 1\n\(token.text)".utf8)).prefix(16)) }

    /// Whether the request names us as its host, or a machine asks after our health.
    private func isForUs(_ request: Request) -> Bool {
        request.headers["host"]?.text.lowercased() == address.host || ["health", "readiness"].contains(request.target.segments.first)
    }

    private func secured(_ response: Response) -> Response {
        var response = response
        for (name, value) in SecurityHeaders.all where response.headers[name] == nil { response.headers[name] = value }
        if address.isSecure { response.headers["strict-transport-security"] = "max-age=31536000" }
        return response
    }
}
