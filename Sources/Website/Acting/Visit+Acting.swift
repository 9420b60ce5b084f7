internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// Records an act in the review that the path names, and leads on; where something stands against it, shows the page again with what was typed.
    ///
    /// - Parameters:
    ///   - name: which form of the page it is.
    ///   - then: where who did it is led.
    ///   - again: writes the page with the form that was not taken.
    func act(
        _ act: any ReviewAct, form name: String, then path: String, anchor: String? = nil,
        again: (TypedForm, Status) async throws -> Response
    ) async throws -> Response {
        try await carryOut(type(of: act).deed, form: name, back: path, again: again) { author, request in
            try await RecordAct(site.parts.record)(act, in: here().state, by: author, at: now, request: request)
            return redirect(to: path, anchor: anchor)
        }
    }

    /// Does something in the review that the path names, in the capacity that gives it; where something stands against it, shows the page
    /// again with what was typed.
    ///
    /// - Parameters:
    ///   - name: which form of the page it is.
    ///   - back: where who did it is led after showing the second factor.
    ///   - again: writes the page with the form that was not taken.
    ///   - body: does it under the name of the request, and answers.
    func carryOut(
        _ deed: Deed, form name: String, back path: String, again: (TypedForm, Status) async throws -> Response,
        _ body: (Author, String) async throws -> Response
    ) async throws -> Response {
        guard let session, let author = try here().part.author(for: deed) else { throw SiteFault.notFound }
        guard session.signedIn.gate(for: deed, at: now) == .open else { return stepUpFirst(back: path) }
        do {
            return try await body(author, request(of: session))
        } catch let refusal as Refusal {
            return try await again(TypedForm(name, form.typed, notes: [refusal.phrase(names, words)]), refusal.status)
        } catch RecordFault.requestUsed {
            return try await again(
                TypedForm(name, form.typed.filter { $0.key != FormSeal.requestField }, notes: [RefusalPhrases.sentBefore]), .conflict)
        }
    }

    /// The name of the request of a form, bound to who sends it, so that nobody meets the requests of others.
    func request(of session: Session) -> String { request(of: session.signedIn.person) }

    /// The name of the request of a form, bound to a person who has no session.
    func request(of person: PersonID) -> String {
        let name = form.request.isEmpty ? Hex.text(site.parts.chance.bytes(16)) : form.request
        let bytes = Array("palermo request 1\n\(person)\n\(name)".utf8)
        return "web-\(Hex.text(site.parts.digests.sha256(bytes).prefix(16)))"
    }

    /// Leads to where the second factor is shown again, and back.
    func stepUpFirst(back path: String) -> Response { redirect(to: "/second-factor?\((["back": path] as Fields).encoded)") }

    /// Whether the second factor must be shown before something is done.
    func needsStepUp(for deed: Deed) -> Bool { session?.signedIn.gate(for: deed, at: now) != .open }

    /// Leads to a page of ours, and there to a place on it.
    func redirect(to path: String, anchor: String?) -> Response {
        var response = redirect(to: path)
        guard let anchor, let place = response.headers["location"]?.text, let value = HeaderValue("\(place)#\(anchor)") else {
            return response
        }
        response.headers["location"] = value
        return response
    }

    /// A text that somebody typed, counted.
    func passage(_ text: String, in language: WorkingLanguage) -> Passage {
        Passage(text, in: language, words: site.parts.counting.words(in: text, language: language.rawValue))
    }

    /// The language that somebody says they write in; the one of the page where the form names none.
    var writtenLanguage: WorkingLanguage {
        WorkingLanguage(rawValue: form["language"]) ?? WorkingLanguage(rawValue: language.code) ?? .english
    }
}

extension Refusal {
    /// How the answer to an act that is refused is marked: what somebody else changed meanwhile is a conflict.
    var status: Status {
        switch reason {
        case MechanismRefusal.answerChanged, MechanismRefusal.otherVersion, MechanismRefusal.agreedAlready,
            MechanismRefusal.submittedAlready:
            .conflict
        default: .unprocessableContent
        }
    }
}
