public import Lots

/// Compares the contributions that are revealed with what was published before, all of it at once.
public struct RevealContributions: Sendable {
    private let digests: any Digests

    /// Computes commitments by a hash.
    public init(digests: any Digests) { self.digests = digests }

    /// The origin of a draw, where every contribution that was committed to is revealed, as it was, and none besides.
    ///
    /// - Parameter context: the draw that is to be held.
    public func origin(
        of contributions: [Contribution], committedIn published: PublishedCommitments, for context: SeedContext
    ) throws(BrokenCommitments) -> Origin {
        let broken = differences(published.context, context) + differences(contributions, published.commitments)
        guard broken.isEmpty else { throw BrokenCommitments(all: broken) }
        return .contributions(inSeedOrder(contributions, sha256: digests.hash))
    }

    private func differences(_ published: SeedContext, _ found: SeedContext) -> [BrokenCommitment] {
        switch (published, found) {
        case (.draw(let registry, let mechanism, let day), .draw(let registryFound, let mechanismFound, let dayFound)):
            (registry == registryFound ? [] : [.otherRegistry(published: registry, found: registryFound)])
                + (mechanism == mechanismFound ? [] : [.otherMechanism(published: mechanism, found: mechanismFound)])
                + (day == dayFound ? [] : [.otherDay(published: day, found: dayFound)])
        case (.after(let hash, let request), .after(let hashFound, let requestFound)):
            hash != hashFound
                ? [.otherTranscript(published: hash, found: hashFound)]
                : request == requestFound ? [] : [.otherRequest(published: request, found: requestFound)]
        case (.after, .draw): [.publishedForRepeat]
        case (.draw, .after): [.publishedForDraw]
        }
    }

    /// By name, in the order of the names.
    func differences(_ contributions: [Contribution], _ commitments: [Commitment]) -> [BrokenCommitment] {
        let revealed = Dictionary(grouping: contributions, by: \.name)
        let published = Dictionary(grouping: commitments, by: \.name).compactMapValues(\.first)
        return Set(revealed.keys).union(published.keys).sorted().compactMap { name in
            guard let ones = revealed[name], let one = ones.first else { return .missing(name: name) }
            guard let commitment = published[name] else { return .surplus(name: name) }
            if ones.count > 1 { return .repeated(name: name) }
            let hash = one.commitment(sha256: digests.hash)
            return hash == commitment.hash ? nil : .mismatch(name: name, published: commitment.hash, revealed: hash)
        }
    }
}
