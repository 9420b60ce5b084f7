internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Registry

extension Site {
    /// Finds out what is asked for and by whom, lets them in or not, and answers.
    func admitted(_ request: Request) async throws -> Response {
        let found = router.route(request.method, request.target.segments)
        let now = parts.clock.now()
        var visit = Visit(
            site: self, request: request, parameters: found?.parameters ?? [:], now: now, language: language(of: request),
            session: try await session(of: request, at: now))
        do {
            if request.method == .post {
                guard isFromHere(request) else { throw SiteFault.foreign }
                visit.form = try PostedForm(of: request)
            }
            guard let route = found?.route else { return visit.nothingHere }
            return try await admit(&visit, to: route)
        } catch {
            return try visit.answer(to: error)
        }
    }

    private func admit(_ visit: inout Visit, to route: Route) async throws -> Response {
        guard route.gate != .everybody else { return try await route.handler(visit) }
        guard let session = visit.session else { return visit.signInFirst }
        guard session.signedIn.stage == .full || route.gate == .whoSignsIn else { return visit.showSecondFactor }
        visit.place = try await place(in: visit, behind: route.gate)
        if let place = visit.place {
            visit.held = place.part.cycle.capacities(of: session.signedIn.person)
        } else {
            visit.held = try await parts.record.cycle().capacities(of: session.signedIn.person)
            guard isOpen(route.gate, to: visit) else { throw SiteFault.notFound }
        }
        if route.method == .post, visit.form.fields["form-token"] != proof(of: session.token) { return visit.sendAgain }
        return try await route.handler(visit)
    }

    /// Whether a gate that guards no review lets somebody in, by what they hold.
    private func isOpen(_ gate: Gate, to visit: Visit) -> Bool {
        guard let person = visit.person else { return false }
        return switch gate {
        case .everybody, .whoSignsIn, .whoIsSignedIn: true
        case .offices(let offices): visit.held.contains { offices.contains($0) }
        case .whoDoesInCycle(let deed): visit.held.contains { Access.objection(to: deed, by: Author(person, as: $0)) == nil }
        case .whoReads, .whoDoes: false
        }
    }

    /// The place that a gate guards; none for a gate that guards none.
    ///
    /// - Throws: `SiteFault.notFound` where the gate is shut, as where there is nothing behind it.
    private func place(in visit: Visit, behind gate: Gate) async throws -> Place? {
        guard let person = visit.person else { throw SiteFault.notFound }
        switch gate {
        case .everybody, .whoSignsIn, .whoIsSignedIn, .offices, .whoDoesInCycle: return nil
        case .whoReads(let record):
            return try await place(in: visit, of: person) { $0.reads(record, $1, $2, visit.parameters["instrument"]) }
        case .whoDoes(let deed): return try await place(in: visit, of: person) { part, author, _ in part.does(deed, author) }
        }
    }

    private func place(
        in visit: Visit, of person: PersonID, _ isOpen: (ReviewPart, Author, PhaseReview?) -> Bool
    ) async throws -> Place {
        guard let code = visit.parameters["state"], let part = try await FindPart(parts.record)(of: person, in: StateCode(code)) else {
            throw SiteFault.notFound
        }
        var phase: PhaseReview?
        if visit.parameters["phase"] != nil {
            phase = part.review.phase(try visit.number("phase"))
            guard phase != nil else { throw SiteFault.notFound }
        }
        guard let author = part.authors.first(where: { isOpen(part, $0, phase) }) else { throw SiteFault.notFound }
        return Place(part: part, phase: phase, author: author)
    }
}

extension ReviewPart {
    /// Whether somebody may read a kind of thing, of their own State where it belongs to one.
    fileprivate func reads(_ record: ReviewRecord, _ author: Author, _ phase: PhaseReview?, _ instrument: String?) -> Bool {
        let request = ReadRequest(
            record, phase: phase?.number, instrument: instrument.map { InstrumentCode($0) }, owner: author.capacity.state)
        return Access.allows(reading: request, by: author, of: review)
    }

    fileprivate func does(_ deed: Deed, _ author: Author) -> Bool { Access.objection(to: deed, by: author, in: review) == nil }
}

extension Site {
    /// Who asks, as the cookie says; nobody where there is none, or its session has ended.
    private func session(of request: Request, at now: Int64) async throws -> Visit.Session? {
        guard let cookies = try? Cookies(reading: request.headers),
            let token = cookies.value(Self.sessionCookie, isSecure: address.isSecure).flatMap({ SecretToken($0) }),
            let signedIn = try await ManageSessions(parts.accounts).find(token, at: now)
        else { return nil }
        return Visit.Session(token: token, signedIn: signedIn)
    }

    /// The language that was chosen, or else the one that the browser prefers.
    private func language(of request: Request) -> Language {
        let cookies = try? Cookies(reading: request.headers)
        if let chosen = cookies?.value(Self.languageCookie, isSecure: address.isSecure).flatMap({ Language(code: $0) }) { return chosen }
        let preferences = request.headers.list("accept-language").flatMap { try? LanguagePreferences(reading: $0) }
        return preferences?.best(of: Language.allCases.map(\.code)).flatMap { Language(code: $0) } ?? .english
    }

    /// Whether a form comes from a page of ours, as the browser says; one that says nothing is not believed.
    private func isFromHere(_ request: Request) -> Bool {
        if let site = request.headers["sec-fetch-site"]?.text { return site == "same-origin" }
        return request.headers["origin"]?.text == address.origin
    }
}
