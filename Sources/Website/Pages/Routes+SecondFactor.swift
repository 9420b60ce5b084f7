internal import Casework
internal import HTTP
internal import JSONText
internal import Localization
internal import Mechanism
internal import Pages

extension Routes {
    /// Showing a second factor, and setting one up.
    static let secondFactors: [Route] = [
        .get("/second-factor", for: .whoSignsIn) { $0.secondFactor() },
        .post("/second-factor", for: .whoSignsIn, bodyBytes: 32_768) { try await $0.showCode() },
        .post("/second-factor/challenge", for: .whoSignsIn, bodyBytes: 32_768) { try await $0.challenge() },
        .post("/second-factor/passkey", for: .whoSignsIn, bodyBytes: 32_768) { try await $0.showPasskey() },
        .get("/second-factor/new", for: .whoSignsIn) { try $0.newFactor() },
        .post("/second-factor/new", for: .whoSignsIn, bodyBytes: 32_768) { try await $0.enrolCodes() },
        .post("/second-factor/new/passkey", for: .whoSignsIn, bodyBytes: 131_072) { try await $0.addPasskey() },
    ]
}

extension Visit {
    private static var script: String { "passkey.js" }

    /// Whoever is let in by `whoSignsIn` has a session.
    private func begun() throws(SiteFault) -> Session {
        guard let session else { throw .notFound }
        return session
    }

    fileprivate func secondFactor(_ typed: TypedForm? = nil, _ status: Status = .ok) -> Response {
        guard session?.signedIn.stage != .needsEnrolment else { return redirect(to: Self.path("/second-factor/new", back: back)) }
        let content = SecondFactorPage(
            isStepUp: session?.signedIn.stage == .full, takesPasskeys: site.parts.passkeys != nil, back: back, context(typed)
        ).html
        return page(SecondFactorPhrases.title, content, scripts: [Self.script], status: status)
    }

    /// A code of the app, or a recovery code in its place.
    fileprivate func showCode() async throws -> Response {
        let token = try begun().token
        let isRecovery = form.fields["recovery-code"] != nil
        let (name, field) = isRecovery ? (SecondFactorPage.recoveryForm, "recovery-code") : (SecondFactorPage.codeForm, "code")
        let code = form[field].filter { !$0.isWhitespace }
        guard !code.isEmpty else { return await again(name, .wrong(SignInPhrases.missing), at: field) { secondFactor($0, $1) } }
        let answer =
            isRecovery
            ? try await PresentRecoveryCode(site.parts.accounts)(token, code: code, at: now)
            : try await PresentCode(site.parts.accounts)(token, code: code, at: now)
        return try await raise(answer, name, wrong: SecondFactorPhrases.refused)
    }

    private func raise(_ answer: SignInAnswer, _ name: String, wrong: Phrase) async throws -> Response {
        // The session goes on under another token: that of before names none, so that nothing ends.
        try await conclude(answer, name, wrong: wrong) { secondFactor($0, $1) }
    }

    fileprivate func showPasskey() async throws -> Response {
        guard let passkeys = site.parts.passkeys else { throw SiteFault.notFound }
        let token = try begun().token
        let bytes = ["credential", "clientData", "authenticatorData", "signature"].map { Base64URL.bytes(form[$0]) ?? [] }
        let assertion = PasskeyAssertion(
            credential: bytes[0], clientData: bytes[1], authenticatorData: bytes[2], signature: bytes[3])
        let answer = try await UsePasskey(site.parts.accounts, passkeys).present(assertion, token, at: now)
        return try await raise(answer, SecondFactorPage.passkeyForm, wrong: SecondFactorPhrases.passkeyRefused)
    }

    /// What a script asks the browser to have signed, or to register a passkey for.
    fileprivate func challenge() async throws -> Response {
        guard let passkeys = site.parts.passkeys else { throw SiteFault.notFound }
        let session = try begun()
        guard let challenge = try await UsePasskey(site.parts.accounts, passkeys).challenge(session.token, at: now) else {
            throw SiteFault.notFound
        }
        let handle = site.parts.digests.sha256(Array("palermo passkey 1\n\(session.signedIn.person)".utf8))
        let json: JSON = [
            "challenge": .string(Base64URL.text(challenge.bytes)), "known": .strings(challenge.known.map(Base64URL.text)),
            "domain": .string(site.address.domain), "service": "Palermo", "name": .string(session.signedIn.name),
            "handle": .string(Base64URL.text(handle)),
        ]
        return .json(json.canonicalBytes).cached(.never)
    }
}

extension Visit {
    /// Leads away who may not set up a second factor now; none where they may.
    private func elsewhere() throws(SiteFault) -> Response? {
        let signedIn = try begun().signedIn
        return switch signedIn.stage {
        case .needsEnrolment: nil
        case .needsSecondFactor: redirect(to: Self.path("/second-factor", back: back))
        case .full: signedIn.isFresh(at: now) ? nil : stepUpFirst(back: Self.path("/second-factor/new", back: back))
        }
    }

    /// Where somebody is led who has set one up.
    private var onward: String { back.isEmpty || back.hasPrefix("/second-factor") ? "/" : back }

    fileprivate func newFactor(_ typed: TypedForm? = nil, _ status: Status = .ok) throws -> Response {
        if let elsewhere = try elsewhere() { return elsewhere }
        let content = NewFactorPage(
            isFirst: session?.signedIn.stage == .needsEnrolment, takesPasskeys: site.parts.passkeys != nil, back: back, context(typed)
        ).html
        return page(SecondFactorPhrases.newTitle, content, scripts: [Self.script], status: status)
    }

    /// Shows a new secret, or confirms one by its first code.
    fileprivate func enrolCodes() async throws -> Response {
        if let elsewhere = try elsewhere() { return elsewhere }
        let token = try begun().token
        let (factor, address) = (form["factor"], form[EnrolCodesPage.addressField])
        guard !factor.isEmpty, !address.isEmpty else {
            let codes = try await EnrolCodes(site.parts.accounts).begin(
                token, words: name(or: SecondFactorPhrases.telephone), service: "Palermo", at: now)
            guard let codes else { throw SiteFault.notFound }
            return secret(codes.factor, codes.address)
        }
        let answer = try await EnrolCodes(site.parts.accounts).confirm(
            token, factor: factor, code: form["code"].filter { !$0.isWhitespace }, at: now)
        return try await conclude(answer, EnrolCodesPage.form, wrong: SecondFactorPhrases.refused) { secret(factor, address, $0, $1) }
    }

    private func secret(_ factor: String, _ address: String, _ typed: TypedForm? = nil, _ status: Status = .ok) -> Response {
        let content = EnrolCodesPage(factor: factor, address: address, site.parts.codes.matrix(address), back: back, context(typed)).html
        return page(SecondFactorPhrases.newTitle, content, status: status)
    }

    /// What the holder calls it.
    private func name(or given: Phrase) -> String { form["words"].isEmpty ? words.text(given) : form["words"] }

    private func conclude(
        _ answer: EnrolAnswer, _ name: String, wrong: Phrase, again render: (TypedForm, Status) async throws -> Response
    ) async throws -> Response {
        switch answer {
        case .done(let grant, let codes):
            guard !codes.isEmpty else { return setting(grant, on: redirect(to: onward)) }
            return setting(grant, on: recoveryCodes(codes, onward: onward))
        case .refused: return try await again(name, .wrong(wrong), render)
        case .wait(let until): return try await again(name, .wait(until: until, now: now), render)
        }
    }

    /// The page that shows recovery codes, this once.
    func recoveryCodes(_ codes: [String], onward: String) -> Response {
        page(SecondFactorPhrases.recoveryTitle, RecoveryCodesPage(codes, onward: onward, context()).html)
    }

    fileprivate func addPasskey() async throws -> Response {
        guard let passkeys = site.parts.passkeys else { throw SiteFault.notFound }
        if let elsewhere = try elsewhere() { return elsewhere }
        let registration = PasskeyRegistration(
            clientData: Base64URL.bytes(form["clientData"]) ?? [], authenticatorData: Base64URL.bytes(form["authenticatorData"]) ?? [])
        let answer = try await UsePasskey(site.parts.accounts, passkeys).register(
            registration, words: name(or: SecondFactorPhrases.computer), begun().token, at: now)
        return try await conclude(answer, NewFactorPage.passkeyForm, wrong: SecondFactorPhrases.passkeyRefused) { try newFactor($0, $1) }
    }
}
