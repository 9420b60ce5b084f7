internal import Casework
internal import Law
internal import Lots

/// A draw or repeat that is published before it is held.
struct DrawProspect {
    /// What its seed will depend on.
    let context: SeedContext
    /// What it is, in a sentence.
    let sentence: String
    /// The hashes that its seed will depend on, with their names.
    let hashes: [(name: String, hash: String)]
    /// The command line with which it will be held, as a block that can be pasted.
    let call: String

    private init(
        _ context: SeedContext, _ sentence: String, _ hashes: [(String, String)], call: [String], published: String, _ basis: LotsBasis
    ) {
        self.context = context
        self.sentence = sentence
        self.hashes = hashes
        let chance = ["--commitments \(published.quotedForShell)", "--contribution FOLDER"]
        self.call = CheckCommands.block(call + basis.options + chance)
    }

    /// A draw that is possible.
    static func ofDraw(_ prepared: PreparedDraw, _ basis: LotsBasis, published: String) -> DrawProspect {
        DrawProspect(
            prepared.context, "For a draw on \(prepared.day) among \(prepared.field.count) States, which is possible.",
            [("Registry", basis.registry.digestText), ("Mechanism", basis.definition.digest)], call: ["palermo lots draw", "--out draw"],
            published: published, basis)
    }

    /// A repeat that the rules allow; where they do not, the reasons are told.
    static func ofRepeat(
        after path: String, _ invocation: Invocation, _ basis: LotsBasis, published: String, _ ports: Ports
    ) throws -> DrawProspect {
        let before = try RecordedDraw.read(path, basis, invocation.console, ports)
        let (request, words) = try RequestOptions.read(
            invocation, of: before, names: basis.names, isPublished: true, today: ports.clock.today())
        guard before.transcript.isDraw else { throw words.otherKind() }
        if let refusal = before.transcript.refusal(of: request, lastWord: ports.lastWord) { throw words.failure(refusal) }
        let hash = before.transcript.hash(of: request, sha256: ports.digests.hash)
        let context = before.transcript.context(of: request, sha256: ports.digests.hash)
        let call =
            ["palermo lots repeat", "--transcript \(path.quotedForShell)"] + RequestOptions.words(request, before.transcript.head.field)
        return DrawProspect(
            context, words.description(of: request), [("After", before.transcript.lastHash), ("Request", hash)], call: call,
            published: published, basis)
    }
}
