internal import HTTP

extension Server {
    /// Writes what comes by and by, until it ends, the client is gone, or the server stops.
    func pump(_ response: Response, into feed: Feed, of exchange: Exchange, until stop: Signal) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await exchange.end.wait() }
            group.addTask { await stop.wait() }
            switch response.body {
            case .bytes: return
            case .stream(let pieces): group.addTask { for await piece in pieces { await feed.write(piece) } }
            case .events(let events):
                group.addTask { for await event in events { await feed.write(event.bytes) } }
                group.addTask { await beat(feed) }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// A client that is gone is noticed only by writing to it.
    private func beat(_ feed: Feed) async {
        while (try? await Task.sleep(for: limits.heartbeat)) != nil { feed.writeIfIdle(ServerSentEvent.heartbeat) }
    }
}
