internal import Casework
internal import HTTP
internal import Mechanism
internal import Pages

extension Routes {
    /// What others do in a review, as it happens.
    static let events: [Route] = [
        .get("/reviews/:state/events", for: .whoReads(.timeline)) { try $0.events() }
    ]
}

extension Visit {
    /// One event for each time at which others did something that who asks may know of: how many acts, and nothing else.
    fileprivate func events() throws -> Response {
        let place = try here()
        guard let session, let reader = watcher(of: place) else { throw SiteFault.notFound }
        let (accounts, clock) = (site.parts.accounts, site.parts.clock)
        let last = request.headers["last-event-id"]?.text ?? request.target.query["after"]
        let news = WatchReview(site.parts.record)(place.state, by: reader, after: last.flatMap { Int64($0) } ?? place.part.position) {
            (try? await ManageSessions(accounts).isAlive(session.token, at: clock.now())) ?? false
        }
        return .events(
            AsyncStream { continuation in
                let task = Task {
                    for await one in news {
                        guard let event = ServerSentEvent("\(one.acts.count)", kind: "news", id: "\(one.position)") else { continue }
                        continuation.yield(event)
                    }
                    continuation.finish()
                }
                continuation.onTermination = { _ in task.cancel() }
            })
    }
}
