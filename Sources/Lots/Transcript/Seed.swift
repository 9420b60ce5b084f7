public import Law

/// What the seed of a draw hangs on besides the contributions; it is published with the commitments.
public enum SeedContext: Hashable, Sendable {
    /// A first draw: the digests of the registry and of the mechanism definition, and the day.
    case draw(registry: String, mechanism: String, on: Day)
    /// A repeat: the hash of the last link of the transcript that it goes on from, and that of what is asked for.
    case after(String, request: String)

    /// Its lines in the text of the seed.
    var lines: String {
        switch self {
        case .draw(let registry, let mechanism, let day): "registry \(registry)\nmechanism \(mechanism)\non \(day)\n"
        case .after(let hash, let request): "after \(hash)\nrequest \(request)\n"
        }
    }
}

/// The names under which the formats of the draw are known; a change of any byte of a format changes its name.
public enum LotsFormat {
    /// The rules of the draw: what docs/lots.md describes.
    public static let rules = "palermo-lots-1"
    /// The format of the transcript.
    public static let transcript = "palermo-lots-transcript-1"
    /// The format of published commitments.
    public static let commitments = "palermo-lots-commitments-1"
    /// The format of a single contribution.
    public static let contribution = "palermo-lots-contribution-1"
}

/// The seed that contributions make: 32 bytes (docs/lots.md, "Commitments and seed").
public func seed(from contributions: [Contribution], in context: SeedContext, sha256: Hash) -> [UInt8] {
    let lines = inSeedOrder(contributions, sha256: sha256).map {
        "contribution \(hexadecimal($0.bytes)) \(hexadecimal($0.salt)) \($0.name)\n"
    }
    let text = "palermo-lots-seed-1\nrules \(LotsFormat.rules)\n" + context.lines + lines.joined()
    return sha256.bytes(of: Array(text.utf8))
}

/// Contributions in the order in which they enter the seed: that of their commitments.
public func inSeedOrder(_ contributions: [Contribution], sha256: Hash) -> [Contribution] {
    contributions.map { ($0, $0.commitment(sha256: sha256)) }.sorted { $0.1 < $1.1 }.map(\.0)
}

/// Where the random numbers of a draw come from.
public enum Origin: Hashable, Sendable {
    /// Contributions, committed to beforehand.
    case contributions([Contribution])
    /// A seed given by hand: a rehearsal.
    case rehearsal(seed: [UInt8])

    /// The word in the transcript.
    var word: String {
        switch self {
        case .contributions: "draw"
        case .rehearsal: "rehearsal"
        }
    }

    /// The contributions, in no particular order; none in a rehearsal.
    public var contributions: [Contribution] {
        switch self {
        case .contributions(let contributions): contributions
        case .rehearsal: []
        }
    }

    /// The seed that the origin makes in a context.
    public func seed(in context: SeedContext, sha256: Hash) -> [UInt8] {
        switch self {
        case .contributions(let contributions): Lots.seed(from: contributions, in: context, sha256: sha256)
        case .rehearsal(let seed): seed
        }
    }
}
