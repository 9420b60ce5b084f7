internal import HTTP

/// One thing that can be asked of the site.
struct Route: Sendable {
    /// Answers who was let in.
    typealias Handler = @Sendable (Visit) async throws -> Response

    /// GET for pages, POST for acts.
    let method: Method
    /// The form of its path.
    let pattern: RoutePattern
    /// Who may come.
    let gate: Gate
    /// How many bytes a body may have; none for the limit of all.
    let bodyBytes: Int?
    let handler: Handler

    /// A page.
    static func get(_ pattern: StaticString, for gate: Gate, _ handler: @escaping Handler) -> Route {
        Route(method: .get, pattern: RoutePattern(pattern), gate: gate, bodyBytes: nil, handler: handler)
    }

    /// An act.
    static func post(_ pattern: StaticString, for gate: Gate, bodyBytes: Int? = nil, _ handler: @escaping Handler) -> Route {
        Route(method: .post, pattern: RoutePattern(pattern), gate: gate, bodyBytes: bodyBytes, handler: handler)
    }
}

/// Everything that can be asked of the site, by subject.
enum Routes {
    static let all: [Route] = [
        site, office, events, accounts, messages, contributions, overview, people, arrangements, answers, feedback, dialogue, list, summary,
        disclosure,
    ].flatMap(\.self)
}
