public import Casework
public import Lots

/// Holds many draws on one registry, without listing who was eligible, on all processors.
public struct SimulateDraws: Sendable {
    private let digests: any Digests
    private let streams: any SeededStreams

    /// Takes hashes and streams of random numbers from outside.
    public init(digests: any Digests, streams: any SeededStreams) {
        self.digests = digests
        self.streams = streams
    }

    /// Holds draws numbered from 1; each has a seed of its own, so that the outcome does not depend on how the work is shared out.
    ///
    /// - Parameter search: a search from the empty position whose first completion was found.
    /// - Parameter progress: is told how many draws are done; called from several tasks.
    public func run(
        _ draws: Int, from search: CompletionSearch, seed: String, workers: Int = 2, progress: @escaping @Sendable (Int) -> Void
    ) async -> DrawTrials {
        let field = search.position.field
        return await withTaskGroup(of: Part.self) { group in
            let size = max(1, min(50, draws / max(1, workers)))
            var trials = DrawTrials(field)
            var parts: [Int: DrawTrials] = [:]
            var next = 1
            func start(_ group: inout TaskGroup<Part>) {
                guard next <= draws else { return }
                let numbers = next..<min(next + size, draws + 1)
                next = numbers.upperBound
                group.addTask { Part(numbers: numbers, trials: hold(numbers, from: search, seed: seed)) }
            }
            for _ in 0..<max(1, workers) { start(&group) }
            while let part = await group.next() {
                parts[part.numbers.lowerBound] = part.trials
                // Parts are taken in by their numbers, so that sums do not depend on which came first.
                while let part = parts.removeValue(forKey: trials.draws + 1) { trials.add(part) }
                progress(trials.draws)
                start(&group)
            }
            return trials
        }
    }

    private struct Part: Sendable {
        let numbers: Range<Int>
        let trials: DrawTrials
    }

    private func hold(_ numbers: Range<Int>, from search: CompletionSearch, seed: String) -> DrawTrials {
        var trials = DrawTrials(search.position.field)
        for number in numbers {
            var words = AnyRandomWords(streams.stream(seed: digests.sha256(Array("palermo-lots-simulate-1\n\(seed)\n\(number)\n".utf8))))
            trials.add(CompletionSearch.drawQuickly(from: search, with: &words))
        }
        return trials
    }
}
