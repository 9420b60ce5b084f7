internal import HTTP

extension Server {
    /// Serves until the task is cancelled, which is the graceful stop.
    ///
    /// Then no connection is accepted any more, streams end, requests that were taken are answered; those that come later on open connections are refused
    /// (503). When the time for stopping is over, the tasks of the handlers are cancelled too. Returns when all is answered and the threads have ended.
    public func run(on socket: ListeningSocket, handler: @escaping Handler) async throws(ServerFault) {
        let receiver = Receiver(self)
        let daemon = try Daemon(receiver, on: socket)
        let stop = Signal()
        // No child of this task: what was begun outlives the cancelling by the time for stopping.
        let work = Task {
            await withDiscardingTaskGroup { group in
                for await (exchange, request) in receiver.requests {
                    group.addTask { await serve(exchange, request, handler, until: stop) }
                }
            }
        }
        let limits = limits
        await withTaskCancellationHandler {
            await work.value
        } onCancel: {
            receiver.stop()
            daemon.quiesce()
            socket.refuse()
            stop.raise()
            Task {
                try? await Task.sleep(for: limits.stopping)
                work.cancel()
            }
        }
        // In a task of its own: this one is cancelled and could not wait.
        await Task { await receiver.drain(within: .seconds(1)) }.value
        daemon.stop()
    }

    private func serve(_ exchange: Exchange, _ request: Request, _ handler: Handler, until stop: Signal) async {
        let response = await answer(request, handler)
        let feed = exchange.answer(response)
        if let feed {
            if request.method != .head { await pump(response, into: feed, of: exchange, until: stop) }
            feed.finish()
        }
        await exchange.end.wait()
    }

    private func answer(_ request: Request, _ handler: Handler) async -> Response {
        do {
            return try await handler(request)
        } catch is CancellationError where Task.isCancelled {
            return .stopping
        } catch {
            report?(error)
            return .failure
        }
    }
}
