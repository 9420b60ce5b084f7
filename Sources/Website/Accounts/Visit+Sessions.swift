internal import Casework
internal import HTTP
internal import Localization
internal import Pages

extension Visit {
    /// What the browser says of the device.
    var device: String { request.headers["user-agent"]?.text ?? "" }

    /// Where somebody wanted to go who is on the way in: a path of ours, and none on that way itself; empty where there is none.
    var back: String {
        var text = form.fields["back"] ?? request.target.query["back"] ?? ""
        for _ in 0..<4 {
            guard let target = try? Target(reading: Array(text.utf8)) else { return "" }
            guard target.segments == ["sign-in"] || target.segments == ["second-factor"] else { return target.text }
            text = target.query["back"] ?? ""
        }
        return ""
    }

    /// A path that is told where to lead in the end.
    static func path(_ path: String, back: String) -> String {
        back.isEmpty ? path : "\(path)?\((["back": back] as Fields).encoded)"
    }

    /// The answer with the token of a session, which takes the place of the one before.
    func setting(_ grant: SessionGrant, on response: Response) -> Response {
        guard let cookie = Cookie(Site.sessionCookie, grant.token.text, isSecure: site.address.isSecure) else { return response }
        return response.setting(cookie).cached(.never)
    }

    /// Leads somebody whose session was begun or raised to the next step, or to where they wanted to go.
    func goOn(_ grant: SessionGrant, back: String) -> Response {
        let path =
            switch grant.stage {
            case .needsSecondFactor: Self.path("/second-factor", back: back)
            case .needsEnrolment: Self.path("/second-factor/new", back: back)
            case .full: back.isEmpty ? "/" : back
            }
        return setting(grant, on: redirect(to: path))
    }

    /// Shows a form again that holds a secret, and says why it was not taken.
    ///
    /// - Parameter field: the field that is wrong; none where it is said of the form as a whole.
    func again(
        _ name: String, _ refusal: SecretRefusal, at field: String? = nil, _ render: (TypedForm, Status) async throws -> Response
    ) async rethrows -> Response {
        let phrase = refusal.phrase(words)
        let typed = TypedForm(
            name, form.typed, corrections: field.map { [$0: phrase] } ?? [:], notes: field == nil ? [phrase] : [])
        var response = try await render(typed, refusal.status)
        if let seconds = refusal.seconds(from: now) { response.headers["retry-after"] = HeaderValue("\(seconds)") }
        return response
    }
}
