internal import Casework
internal import HTTP
internal import Localization
internal import Markup
internal import Mechanism
internal import Pages

extension Visit {
    /// What pages are written with.
    func context(_ typed: TypedForm? = nil) -> PageContext {
        let chance = site.parts.chance
        let seal = session.map { session in
            FormSeal(token: site.proof(of: session.token)) { Hex.text(chance.bytes(16)) }
        }
        return PageContext(words, names, today: today, seal: seal ?? .none, typed: typed)
    }

    /// A page of the site in its frame; nobody but its reader may keep it.
    ///
    /// - Parameters:
    ///   - path: the pages above this one, the uppermost first.
    ///   - scripts: the scripts that do more with it, by their names.
    func page(
        _ title: Phrase, _ content: HTML, path: [SiteFrame.Link] = [], scripts: [String] = [], status: Status = .ok
    ) -> Response {
        let isInside = session?.signedIn.stage == .full
        let frame = SiteFrame(
            words, person: isInside ? session?.signedIn.name : nil, links: isInside ? links : [], path: path, here: request.target.text,
            style: site.assets.path("palermo.css"), scripts: scripts.map(site.assets.path),
            icon: site.assets.path("palermo.svg"))
        return Response(status, .html, frame.page(title, content).bytes).cached(.never)
    }

    private var links: [SiteFrame.Link] {
        var pages = [(SitePhrases.home, "/"), (SitePhrases.reviews, SitePaths.reviews)]
        if held.contains(.secretariat(.caseOfficer)) { pages.append((OfficePhrases.cohorts, "/cohorts")) }
        if held.contains(.administrator) { pages.append((OfficePhrases.appointments, "/appointments")) }
        if held.contains(.administrator) { pages.append((OfficePhrases.messages, "/messages")) }
        return pages.map { SiteFrame.Link($0, to: $1, isHere: path == $1) }
    }

    /// The pages above a page of a review.
    func trail(_ more: SiteFrame.Link...) throws(SiteFault) -> [SiteFrame.Link] {
        let state = try here().state
        return [
            SiteFrame.Link(SitePhrases.reviews, to: SitePaths.reviews),
            SiteFrame.Link(ReviewPhrases.review(of: names.state(state)), to: SitePaths.review(state)),
        ] + more
    }

    /// Leads to a page of ours.
    func redirect(to path: String) -> Response {
        guard let target = try? Target(reading: Array(path.utf8)) else { return .redirect(to: Self.root) }
        return .redirect(to: target)
    }

    private static let root = Target([])!
}
