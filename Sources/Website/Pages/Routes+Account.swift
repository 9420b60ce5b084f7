internal import Casework
internal import HTTP
internal import Mechanism
internal import Pages

extension Routes {
    /// What somebody sees and changes of the own account.
    static let account: [Route] = [
        .get("/account", for: .whoIsSignedIn) { try await $0.account() },
        .post("/account/passphrase", for: .whoIsSignedIn, bodyBytes: 32_768) { try await $0.changePassphrase() },
        .post("/account/sessions/end", for: .whoIsSignedIn, bodyBytes: 32_768) { try await $0.endSession() },
        .post("/account/sessions/others", for: .whoIsSignedIn, bodyBytes: 32_768) { try await $0.endOtherSessions() },
        .post("/account/second-factors/remove", for: .whoIsSignedIn, bodyBytes: 32_768) { try await $0.removeFactor() },
        .post("/account/recovery-codes", for: .whoIsSignedIn, bodyBytes: 32_768) { try await $0.newRecoveryCodes() },
    ]
}

extension Visit {
    /// Whoever is let in by `whoIsSignedIn` has a session.
    private func inside() throws(SiteFault) -> Session {
        guard let session else { throw .notFound }
        return session
    }

    fileprivate func account(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let (session, keeper) = (try inside(), site.parts.accounts)
        let content = AccountPage(
            try await holder(session.signedIn), sessions: try await ManageSessions(keeper).list(session.token, at: now),
            factors: try await ManageFactors(keeper).list(session.token, at: now), isFresh: session.signedIn.isFresh(at: now),
            notice: request.target.query["done"].flatMap { AccountPage.Notice(rawValue: $0) }, context(typed)
        ).html
        return page(AccountPhrases.title, content, status: status)
    }

    private func holder(_ signedIn: SignedIn) async throws -> AccountPage.Holder {
        let held = try await site.parts.record.cycle().capacities(of: signedIn.person)
        return AccountPage.Holder(
            name: signedIn.name, capacities: held.map { capacity in capacity.phrase(state: capacity.state.map { names.state($0) }) },
            seesMessages: held.contains(where: Routes.messageOffices.contains))
    }

    /// Leads back to the account, which says what was done.
    private func done(_ notice: AccountPage.Notice) -> Response { redirect(to: "/account?done=\(notice.rawValue)") }

    fileprivate func changePassphrase() async throws -> Response {
        let (old, new) = (form.fields["present-passphrase"] ?? "", form.fields["new-passphrase"] ?? "")
        let answer = try await ChangePassphrase(site.parts.accounts)(inside().token, from: old, to: new, at: now)
        let name = AccountPage.passphraseForm
        switch answer {
        case .set(let grant): return setting(grant, on: done(.passphrase))
        case .not(let objection):
            return try await again(name, .wrong(objection.phrase), at: "new-passphrase") { try await account($0, $1) }
        case .notNow:
            return try await again(name, .wrong(AccountPhrases.presentWrong), at: "present-passphrase") { try await account($0, $1) }
        case .wait(let until): return try await again(name, .wait(until: until, now: now)) { try await account($0, $1) }
        case .busy: return try await again(name, .busy) { try await account($0, $1) }
        }
    }

    fileprivate func endSession() async throws -> Response {
        _ = try await ManageSessions(site.parts.accounts).end(form["session"], inside().token, at: now)
        return done(.session)
    }

    fileprivate func endOtherSessions() async throws -> Response {
        try await ManageSessions(site.parts.accounts).endOthers(inside().token, at: now)
        return done(.session)
    }

    fileprivate func removeFactor() async throws -> Response {
        let session = try inside()
        guard session.signedIn.isFresh(at: now) else { return stepUpFirst(back: "/account") }
        let isRemoved = try await ManageFactors(site.parts.accounts).remove(form["factor"], session.token, at: now)
        return done(isRemoved ? .removed : .stays)
    }

    fileprivate func newRecoveryCodes() async throws -> Response {
        let codes = try await ManageFactors(site.parts.accounts).renewRecoveryCodes(inside().token, at: now)
        guard let codes else { return stepUpFirst(back: "/account") }
        return recoveryCodes(codes, onward: "/account")
    }
}
