import Casework
import CaseworkTesting
import HTTP
import Mechanism
import Registry
import Testing

@testable import Website

/// Every route is visited by everybody, and by nobody; who is let in is held against `Access` and the record, asked here by themselves.
@Suite struct `Every route as every role and as nobody` {
    /// The site with its own gates, behind which each handler only says that somebody came in.
    private func guarded(_ site: TriedSite) -> Site {
        let routes = Routes.all.map { route in
            Route(method: route.method, pattern: route.pattern, gate: route.gate, bodyBytes: nil) { _ in Response(.noContent) }
        }
        return Site(site.site.parts, at: TriedSite.address, routes)
    }

    /// A path of a form, with what is there in the played review.
    private func path(_ pattern: RoutePattern, state: String = "RUR") -> String {
        let named = ["state": state, "phase": "1", "instrument": "TIP", "digest": "0", "name": "x"]
        return "/"
            + pattern.segments.map { segment in
                switch segment {
                case .fixed(let word): word
                case .named(let name): named[name] ?? "1"
                }
            }.joined(separator: "/")
    }

    private static let cast: [Author] = [
        PlayedReview.focalPoint, PlayedReview.mission("RUR"), PlayedReview.lyonesse, PlayedReview.thule, PlayedReview.arcadia,
        PlayedReview.bystander, PlayedReview.caseOfficer, PlayedReview.lotsOfficer, PlayedReview.translator, PlayedReview.root,
        Author(PersonID("stranger"), as: .anybody),
    ]

    /// Whether a gate lets somebody in, as `Access` and the record have it.
    private func isOpen(_ gate: Gate, to author: Author, _ pattern: RoutePattern, _ review: Review, _ cycle: Cycle) -> Bool {
        let held = cycle.capacities(of: author.person)
        let designated = review.parties.flatMap { party -> [Capacity] in
            [.focalPoint(party), .expert(party), .observer(party), .nominee(party)]
        }
        let capacities = ([author.capacity, .anybody] + held + designated).filter {
            Access.objection(to: Author(author.person, as: $0), in: review, cycle) == nil
        }
        let authors = capacities.map { Author(author.person, as: $0) }
        func names(_ name: String) -> Bool { pattern.segments.contains(.named(name)) }
        switch gate {
        case .everybody, .whoSignsIn, .whoIsSignedIn: return true
        case .offices(let offices): return held.contains { offices.contains($0) }
        case .whoDoesInCycle(let deed): return authors.contains { Access.objection(to: deed, by: $0) == nil }
        case .whoDoes(let deed): return authors.contains { Access.objection(to: deed, by: $0, in: review) == nil }
        case .whoReads(let record):
            return authors.contains { author in
                Access.allows(
                    reading: ReadRequest(
                        record, phase: names("phase") ? 1 : nil, instrument: names("instrument") ? InstrumentCode("TIP") : nil,
                        owner: author.capacity.state), by: author, of: review)
            }
        }
    }

    @Test(arguments: cast) func `somebody is let in where access says so, and finds nothing elsewhere`(author: Author) async throws {
        let tried = try await TriedSite.played()
        let (site, review, cycle) = (
            guarded(tried), try await tried.review.keeper.review(of: PlayedReview.state), try await tried.review.keeper.cycle()
        )
        for route in Routes.all {
            let answer = try await tried.send(route.method, path(route.pattern), as: author, to: site)
            let isOpen = isOpen(route.gate, to: author, route.pattern, review, cycle)
            #expect(answer.status == (isOpen ? .noContent : .notFound), "\(route.method) \(route.pattern), \(route.gate)")
        }
    }

    @Test func `nobody gets further than to sign in, and what was typed is kept`() async throws {
        let tried = try await TriedSite.played()
        let site = guarded(tried)
        for route in Routes.all {
            let answer = try await tried.send(route.method, path(route.pattern), as: nil, to: site)
            switch (route.gate, route.method) {
            case (.everybody, _): #expect(answer.status == .noContent, "\(route.pattern)")
            case (_, .post): #expect(answer.status.code == 401, "\(route.pattern)")
            default: #expect(answer.location?.hasPrefix("/sign-in") == true, "\(route.pattern)")
            }
        }
    }

    @Test func `where a State takes no part, and where nothing is, the answer is the same`() async throws {
        let tried = try await TriedSite.played()
        let unknown = try await tried.get("/reviews/XXX", as: PlayedReview.bystander)
        #expect(unknown.status == .notFound)
        for route in Routes.all where route.method == .get && route.pattern.segments.first == .fixed("reviews") {
            let answer = try await tried.get(path(route.pattern, state: "XXX"), as: PlayedReview.focalPoint)
            if route.pattern.segments.count > 1 { #expect(answer.status == .notFound, "\(route.pattern)") }
        }
        let forbidden = try await tried.get("/reviews/RUR/people", as: PlayedReview.bystander)
        #expect(forbidden.text.replacing("/reviews/RUR/people", with: "/reviews/XXX") == unknown.text)
    }

    @Test func `a form without the proof of its session is not done, and is shown to be sent again`() async throws {
        let tried = try await TriedSite.played()
        let site = guarded(tried)
        for route in Routes.all where route.method == .post && route.gate != .everybody {
            let answer = try await tried.send(.post, path(route.pattern), as: PlayedReview.focalPoint, to: site, proven: false)
            #expect(answer.status == .conflict || answer.status == .notFound, "\(route.pattern)")
        }
    }
}

extension TriedSite {
    /// Sends an empty request of a method to a site over the same parts.
    func send(_ method: HTTP.Method, _ path: String, as author: Author?, to site: Site, proven: Bool = true) async throws -> Response {
        var headers: Headers = ["host": "localhost:8080", "origin": "http://localhost:8080"]
        var fields = Fields()
        if let author {
            let token = try await session(of: author.person)
            headers["cookie"] = HeaderValue("session=\(token.text)")
            if proven {
                fields = [("form-token", site.proof(of: token))].reduce(into: Fields()) { $0 = Fields($0.all + [Fields.Field($1.0, $1.1)]) }
            }
        }
        if method == .post { headers["content-type"] = "application/x-www-form-urlencoded" }
        return try await site.answer(
            Request(
                method, try Target(reading: Array(path.utf8)), headers: headers, body: method == .post ? Array(fields.encoded.utf8) : []))
    }
}
