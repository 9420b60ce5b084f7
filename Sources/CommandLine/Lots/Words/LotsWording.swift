internal import Casework
internal import Law
internal import Lots

/// The words for everything about lots that is refused: what was asked, why not, and what can be done.
enum LotsWording {
    /// Says loudly that a whole draw is a rehearsal.
    static let rehearsal = "*** REHEARSAL: the seed was given by hand. The result binds nobody. ***\n\n"

    /// Says loudly that a draw binds nobody; nothing for one that does.
    static func rehearsalBanner(_ transcript: Transcript) -> String {
        transcript.isDraw ? "" : rehearsal
    }

    /// The law says no.
    static func refusal(_ refusal: Refusal, cannot asked: String) -> Failure {
        switch refusal.reason as? DrawRefusal {
        case .nobodyTakesPart(let day):
            Failure(
                .unavailable, cannot: asked, because: "no State that takes part was party to the Convention on \(day)",
                under: refusal.basis,
                remedy: "Name a later day with --on.")
        case .tooManyCohorts:
            Failure(
                .unavailable, cannot: asked, because: "the definition asks for more cohorts than the States can be dealt out to",
                under: refusal.basis, remedy: "Give it fewer cohorts; the resolution has three.")
        case nil: Failure(.unavailable, cannot: asked, because: "\(refusal.reason)", under: refusal.basis)
        }
    }

    /// A folder holds a draw that must stay.
    static func drawExists(_ folder: String) -> Failure {
        Failure(
            .cannotCreate, cannot: "write the draw to \(folder)", because: "it holds a draw already, and a draw is never overwritten",
            remedy: "Name another folder with --out.")
    }

    /// Neither a seed nor a ceremony.
    static func noOrigin(_ path: CommandPath) -> Failure {
        Failure(
            .usage, cannot: "draw lots", because: "nothing says where chance comes from",
            remedy:
                "Give --commitments with --contribution for a draw that binds, or --seed for a rehearsal; '\(path.name) --help' explains.")
    }

    /// Both a seed and a ceremony.
    static func twoOrigins() -> Failure {
        Failure(
            .usage, cannot: "draw lots", because: "a seed given by hand and contributions exclude each other",
            remedy: "Leave out --seed for a draw that binds, or --commitments and --contribution for a rehearsal.")
    }

    /// Contributions without commitments, or the other way round.
    static func halfACeremony(hasCommitments: Bool) -> Failure {
        hasCommitments
            ? Failure(
                .usage, cannot: "draw lots", because: "there are commitments, and no contribution is revealed",
                remedy: "Name each contribution, or a folder with all of them, with --contribution.")
            : Failure(
                .usage, cannot: "draw lots", because: "contributions are revealed, and no commitments were published before",
                remedy: "Name the published file with --commitments; 'palermo lots publish' makes it.")
    }
}
