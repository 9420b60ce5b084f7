internal import HTTP

/// Finds the route of a request.
struct Router: Sendable {
    private let routes: [Int: [Route]]
    /// All routes.
    let all: [Route]

    init(_ routes: [Route]) {
        all = routes
        self.routes = Dictionary(grouping: routes) { $0.pattern.segments.count }
            .mapValues { $0.sorted { $0.pattern.fixedSegments > $1.pattern.fixedSegments } }
    }

    /// The route of a path with what the path names; HEAD is answered as GET is.
    func route(_ method: Method, _ path: [String]) -> (route: Route, parameters: [String: String])? {
        let method: Method = method == .head ? .get : method
        for route in routes[path.count] ?? [] where route.method == method {
            if let parameters = route.pattern.match(path) { return (route, parameters) }
        }
        return nil
    }

    /// The form of a path, for logs, which must not say which review somebody reads; none where no route has it.
    func pattern(of path: [String]) -> RoutePattern? {
        (routes[path.count] ?? []).map(\.pattern).first { $0.match(path) != nil }
    }
}
