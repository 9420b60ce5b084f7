internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// Appointments, and the entry of cohorts into phases (¶10, ¶48).
    static let office: [Route] = [
        .get("/appointments", for: .whoDoesInCycle(.appoint)) { try await $0.appointments() },
        .post("/appointments", for: .whoDoesInCycle(.appoint)) { try await $0.appoint() },
        .post("/appointments/:appointment/end", for: .whoDoesInCycle(.appoint)) { try await $0.endAppointment() },
        .get("/cohorts", for: .whoDoesInCycle(.keepWorkplan)) { try await $0.cohorts() },
        .post("/cohorts/:cohort/entry", for: .whoDoesInCycle(.keepWorkplan)) { try await $0.enterPhase() },
    ]
}

extension Visit {
    /// As whom somebody does something to the cycle.
    private func author(for deed: CycleDeed) throws(SiteFault) -> Author {
        guard let person else { throw SiteFault.notFound }
        guard let author = held.map({ Author(person, as: $0) }).first(where: { Access.objection(to: deed, by: $0) == nil }) else {
            throw SiteFault.notFound
        }
        return author
    }

    fileprivate func appointments(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let entries = try await ReadAppointments(site.parts.record)(by: author(for: .appoint))
        let states = site.parts.registry.states.map(\.code)
        return page(OfficePhrases.appointments, AppointmentsPage(entries, states: states, context(typed)).html, status: status)
    }

    fileprivate func appoint() async throws -> Response {
        let corrections = appointmentCorrections
        guard corrections.isEmpty, let capacity else {
            return try await appointments(TypedForm("appoint", form.typed, corrections: corrections), .unprocessableContent)
        }
        let (person, mail) = (PersonID("p-\(Hex.text(site.parts.chance.bytes(8)))"), form["mail"])
        let words = capacity.state.map { [names.state($0)] } ?? []
        let invite = InviteAccount(site.parts.accounts)
        guard try await !invite.isInUse(mail) else {
            let inUse = TypedForm("appoint", form.typed, corrections: ["mail": OfficePhrases.mailInUse])
            return try await appointments(inUse, .unprocessableContent)
        }
        return try await inCycle(.appoint, form: "appoint", then: "/appointments", again: appointments) { author, request in
            let receipt = try await RecordAct(site.parts.record)(
                Appoint(person, as: capacity, name: form["name"]), by: author, at: now, request: request)
            guard !receipt.isRepeated else { return }
            try await invite(
                person, name: form["name"], mail: mail, words: words, at: now, until: now + AccountLimits().linkLife)
        }
    }

    private var appointmentCorrections: [String: Phrase] {
        var corrections: [String: Phrase] = [:]
        if form["name"].isEmpty { corrections["name"] = FormPhrases.missing }
        if !form["mail"].isMailAddress { corrections["mail"] = OfficePhrases.noAddress }
        if form["capacity"] == "mission", site.parts.registry.state(StateCode(form["state"])) == nil {
            corrections["state"] = OfficePhrases.stateNeeded
        }
        return corrections
    }

    private var capacity: Capacity? { Capacity(word: form["capacity"], state: StateCode(form["state"])) }

    fileprivate func endAppointment() async throws -> Response {
        let id = try number("appointment")
        return try await inCycle(.appoint, form: "/appointments/\(id)/end", then: "/appointments", again: appointments) { author, request in
            try await RecordAct(site.parts.record)(EndAppointment(id), by: author, at: now, request: request)
        }
    }

    fileprivate func cohorts(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let cycle = try await site.parts.record.cycle()
        return page(OfficePhrases.cohorts, CohortsPage(cycle, context(typed)).html, status: status)
    }

    fileprivate func enterPhase() async throws -> Response {
        let cohort = try number("cohort")
        return try await inCycle(.keepWorkplan, form: "cohort-\(cohort)", then: "/cohorts", again: cohorts) { author, request in
            try await LetCohortEnter(site.parts.record)(cohort, decision: form["decision"], by: author, at: now, request: request)
        }
    }

    /// Does something to the cycle, and leads on; where something stands against it, shows the page again with what was typed.
    private func inCycle(
        _ deed: CycleDeed, form name: String, then path: String, again: (TypedForm, Status) async throws -> Response,
        _ work: (Author, String) async throws -> Void
    ) async throws -> Response {
        guard let session else { throw SiteFault.notFound }
        do {
            try await work(try author(for: deed), request(of: session))
            return redirect(to: path)
        } catch let refusal as Refusal {
            return try await again(TypedForm(name, form.typed, notes: [refusal.phrase(names, words)]), refusal.status)
        } catch RecordFault.requestUsed {
            return try await again(TypedForm(name, form.typed, notes: [RefusalPhrases.sentBefore]), .conflict)
        }
    }
}

extension String {
    /// Whether the text looks like an electronic address: something, an at sign, something with a dot; the rest is found out by sending.
    var isMailAddress: Bool {
        let parts = split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && utf8.count <= 254
            && !utf8.contains { $0 <= 0x20 || $0 == 0x7F }
    }
}
