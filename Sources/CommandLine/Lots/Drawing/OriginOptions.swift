internal import Casework
internal import Law
internal import Lots

/// The options that say where the random numbers of a draw come from.
enum OriginOptions {
    static let seed = Option("seed", "HEX", .hexadecimalNumber(bytes: 32), "rehearse with a seed given by hand; the result binds nobody")
    static let commitments = Option("commitments", "FILE", .file, "the commitments as they were published before")
    static let contributions = Option(
        "contribution", "FILE", .file, "a contribution that is revealed now; of a folder, all of them (*\(Contribution.fileEnding))",
        stands: .anyNumber)
    static let all = [seed, commitments, contributions]

    /// What was given of them.
    enum Given {
        case rehearsal(seed: [UInt8])
        case ceremony(published: PublishedCommitments, revealed: [Contribution])
    }

    /// Reads them; either a seed or commitments with contributions must be given, and not both.
    static func read(_ invocation: Invocation, _ ports: Ports) throws -> Given {
        let given = (seed: invocation[seed], commitments: invocation[commitments], contributions: invocation.all(contributions))
        switch (given.seed, given.commitments, given.contributions.isEmpty) {
        case (let seed?, nil, true): return .rehearsal(seed: bytes(hexadecimal: seed) ?? [])
        case (nil, let published?, false): return try ceremony(published, given.contributions, invocation.console, ports)
        case (nil, nil, true): throw LotsWording.noOrigin(invocation.path)
        case (nil, _, _): throw LotsWording.halfACeremony(hasCommitments: given.commitments != nil)
        case (_?, _, _): throw LotsWording.twoOrigins()
        }
    }

    private static func ceremony(_ published: String, _ revealed: [String], _ console: Console, _ ports: Ports) throws -> Given {
        let files = LotsFiles(ports.files)
        let commitments = try Self.published([published], console, ports)
        let paths = try files.expand(revealed, ending: Contribution.fileEnding, "the contributions")
        let contributions = try files.readAll(paths, "the contributions", console) { (bytes, path) throws(Corrections) in
            try Contribution(reading: bytes, from: path)
        }
        return .ceremony(published: commitments[0].commitments, revealed: contributions)
    }

    /// The commitments in some files.
    static func published(_ paths: [String], _ console: Console, _ ports: Ports) throws -> [DrawEvidence.Published] {
        try LotsFiles(ports.files).readAll(paths, "the commitments", console) { (bytes, path) throws(Corrections) in
            DrawEvidence.Published(try PublishedCommitments(reading: bytes, from: path), in: path)
        }
    }
}

extension OriginOptions.Given {
    /// The day that was published for a draw; none in a rehearsal and for a repeat.
    var publishedDay: Day? {
        guard case .ceremony(let published, _) = self, case .draw(_, _, let day) = published.context else { return nil }
        return day
    }

    /// Whether the result binds nobody.
    var isRehearsal: Bool {
        if case .rehearsal = self { true } else { false }
    }

    /// The origin of the draw, where what is revealed is what was published.
    ///
    /// - Parameter option: finds the option by which a request differs from one that was published, by the hash of that one.
    func origin(
        for context: SeedContext, cannot asked: String, _ console: Console, _ ports: Ports, option: (String) -> String? = { _ in nil }
    ) throws(Failure) -> Origin {
        switch self {
        case .rehearsal(let seed): return .rehearsal(seed: seed)
        case .ceremony(let published, let revealed):
            do throws(BrokenCommitments) {
                return try RevealContributions(digests: ports.digests).origin(of: revealed, committedIn: published, for: context)
            } catch {
                throw LotsWording.broken(error, cannot: asked, option: option, console)
            }
        }
    }
}
