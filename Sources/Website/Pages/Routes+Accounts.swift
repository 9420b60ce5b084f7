internal import Casework
internal import HTTP
internal import Localization
internal import Pages

extension Routes {
    /// The most that a form with secrets may have: no passphrase is longer than a kibibyte.
    private static let small = 32_768

    /// Signing in, the account and its sessions.
    static let accounts: [Route] =
        [
            .get("/sign-in", for: .everybody) { $0.signInPage() },
            .post("/sign-in", for: .everybody, bodyBytes: small) { try await $0.signIn() },
            .post("/sign-out", for: .whoSignsIn, bodyBytes: small) { try await $0.signOut() },
            .get("/invitation", for: .everybody) { try await $0.invitation() },
            .post("/invitation", for: .everybody, bodyBytes: small) { try await $0.acceptInvitation() },
            .post("/invitation/renewal", for: .everybody, bodyBytes: small) { try await $0.renewInvitation() },
            .post("/seen", for: .whoIsSignedIn, bodyBytes: small) { try await $0.markSeen() },
        ] + secondFactors + account
}

extension Visit {
    fileprivate func signInPage(_ typed: TypedForm? = nil, _ status: Status = .ok) -> Response {
        if status == .ok, session?.signedIn.stage == .full { return redirect(to: back.isEmpty ? "/" : back) }
        return page(SignInPhrases.title, SignInPage(back: back, context(typed)).html, status: status)
    }

    fileprivate func signIn() async throws -> Response {
        let (mail, passphrase) = (form["mail"], form.fields["passphrase"] ?? "")
        let empty = [("mail", mail), ("passphrase", passphrase)].filter(\.1.isEmpty)
        guard empty.isEmpty else {
            let corrections = Dictionary(empty.map { ($0.0, SignInPhrases.missing) }, uniquingKeysWith: { first, _ in first })
            return signInPage(TypedForm(SignInPage.form, form.typed, corrections: corrections), .unprocessableContent)
        }
        let answer = try await SignIn(site.parts.accounts)(
            mail: mail, passphrase: passphrase, from: request.remoteAddress ?? "", device: device, at: now)
        return try await conclude(answer, SignInPage.form, wrong: SignInPhrases.refused) { signInPage($0, $1) }
    }

    /// Leads on who was let in; the session that the browser had before ends.
    func conclude(
        _ answer: SignInAnswer, _ name: String, wrong: Phrase, again render: (TypedForm, Status) async throws -> Response
    ) async throws -> Response {
        switch answer {
        case .begun(let grant):
            if let session { try await ManageSessions(site.parts.accounts).signOut(session.token) }
            return goOn(grant, back: back)
        case .refused: return try await again(name, .wrong(wrong), render)
        case .wait(let until): return try await again(name, .wait(until: until, now: now), render)
        case .busy: return try await again(name, .busy, render)
        }
    }

    fileprivate func signOut() async throws -> Response {
        if let session { try await ManageSessions(site.parts.accounts).signOut(session.token) }
        let response = redirect(to: "/sign-in").cached(.never)
        guard let gone = Cookie(Site.sessionCookie, "", seconds: 0, isSecure: site.address.isSecure) else { return response }
        return response.setting(gone)
    }

    /// Keeps that the person has seen what the home page told.
    fileprivate func markSeen() async throws -> Response {
        guard let person, let position = Int64(form["position"]) else { throw SiteFault.malformed }
        try await MarkSeen(site.parts.accounts, site.parts.record)(person, upTo: position)
        return redirect(to: "/")
    }
}

extension Visit {
    /// The key of a link, from its address or from a form.
    var key: String { form.fields["key"] ?? request.target.query["key"] ?? "" }

    private func invitationPage(_ typed: TypedForm? = nil, _ status: Status = .ok) -> Response {
        page(SignInPhrases.invitation, InvitationPage(key: key, context(typed)).html, status: status)
    }

    private var closedInvitation: Response {
        let content = ClosedLinkPage(SignInPhrases.linkClosed, key: key, renewal: "/invitation/renewal", context()).html
        return page(SignInPhrases.invitation, content, status: .notFound)
    }

    fileprivate func invitation() async throws -> Response {
        guard let token = SecretToken(key), try await AcceptInvitation(site.parts.accounts).opens(token, at: now) else {
            return closedInvitation
        }
        return invitationPage()
    }

    fileprivate func acceptInvitation() async throws -> Response {
        guard let token = SecretToken(key) else { return closedInvitation }
        let answer = try await AcceptInvitation(site.parts.accounts)(
            token, passphrase: form.fields["passphrase"] ?? "", device: device, at: now)
        let name = InvitationPage.form
        switch answer {
        case .set(let grant): return goOn(grant, back: "")
        case .not(let objection): return await again(name, .wrong(objection.phrase), at: "passphrase") { invitationPage($0, $1) }
        case .notNow: return closedInvitation
        case .wait(let until): return await again(name, .wait(until: until, now: now)) { invitationPage($0, $1) }
        case .busy: return await again(name, .busy) { invitationPage($0, $1) }
        }
    }

    /// The answer is the same whatever became of it.
    fileprivate func renewInvitation() async throws -> Response {
        if let token = SecretToken(key) { try await RenewInvitation(site.parts.accounts)(token, at: now) }
        return page(SignInPhrases.renewalTitle, note(SignInPhrases.renewed))
    }
}
