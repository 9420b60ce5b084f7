internal import Casework
internal import Lots

extension LotsWording {
    /// A name that cannot stand in a contribution.
    static func noName(_ name: String) -> Failure {
        Failure(
            .usage, cannot: "contribute as '\(name)'", because: "a name is one line of 1 to \(ContributionName.mostCharacters) characters",
            remedy: "Control characters, and spaces at either end, are not taken.")
    }

    /// A contribution stands there already.
    static func contributionExists(_ path: String) -> Failure {
        Failure(
            .cannotCreate, cannot: "write a contribution to \(path)", because: "the file exists, and contributions are never overwritten",
            remedy: "It may have been committed to. Name another folder with --out.")
    }

    /// Commitments stand there already.
    static func commitmentsExist(_ path: String) -> Failure {
        Failure(
            .cannotCreate, cannot: "write the commitments to \(path)", because: "the file exists, and may have been published",
            remedy: "Name another file with --out.")
    }

    /// What is revealed, or drawn on, is not what was published: each difference on a line of its own.
    static func broken(
        _ broken: BrokenCommitments, cannot asked: String, option: (String) -> String?, _ console: Console
    ) -> Failure {
        for one in broken.all {
            let line = text(one).printable
            console.error.write((console.error.isTerminal ? line.wrapped(to: console.error.width, indentingRestBy: 2) : line) + "\n")
        }
        let count = broken.all.count
        let published = broken.all.compactMap(\.publishedRequest).first.flatMap(option)
        return Failure(
            .dataError, cannot: asked, because: "\(count == 1 ? "one thing differs" : "\(count) things differ") from what was published",
            remedy: "Nothing was drawn." + (published.map { " What was published has \($0)." } ?? "")
                + (broken.all.contains(where: isOfContribution) ? " \(anew)" : ""))
    }

    private static let anew = "Where a contribution cannot be revealed as it was committed to, all commit and publish anew."

    private static func isOfContribution(_ broken: BrokenCommitment) -> Bool {
        switch broken {
        case .missing, .surplus, .mismatch, .repeated: true
        case .otherRegistry, .otherMechanism, .otherDay, .otherTranscript, .otherRequest, .publishedForRepeat, .publishedForDraw: false
        }
    }

    /// One difference.
    static func text(_ broken: BrokenCommitment) -> String {
        switch broken {
        case .missing(let name): "\(name): committed to a contribution, and none is revealed"
        case .surplus(let name): "\(name): reveals a contribution, and did not commit to one"
        case .repeated(let name): "\(name): a contribution is revealed twice"
        case .mismatch(let name, let published, let revealed):
            "\(name): the contribution is not the one committed to (published \(short(published)), revealed \(short(revealed)))"
        case .otherRegistry(let published, let found):
            "the registry has the digest \(short(found)), and \(short(published)) was published; name that registry with --registry"
        case .otherMechanism(let published, let found):
            "the definition has the digest \(short(found)), and \(short(published)) was published; name that definition with --mechanism"
        case .otherDay(let published, let found): "the day is \(found), and \(published) was published; leave out --on"
        case .otherTranscript(let published, let found):
            "the transcript ends with the link \(short(found)), and the commitments were published for one after \(short(published))"
        case .otherRequest(let published, let found):
            "what is asked for has the hash \(short(found)), and \(short(published)) was published; give --seat, --asked-by, --ground, --reason, "
                + "--decision, --consultations and --on as for 'palermo lots publish', which printed them"
        case .publishedForRepeat: "the commitments were published for a repeat, not for a draw"
        case .publishedForDraw: "the commitments were published for a draw, not for a repeat"
        }
    }

    /// The beginning of a hash, enough to tell it from others.
    static func short(_ hash: String) -> String { hash.prefix(12) + "…" }
}

extension BrokenCommitment {
    /// The hash of the request that was published, where another one is made.
    fileprivate var publishedRequest: String? {
        if case .otherRequest(let published, _) = self { published } else { nil }
    }
}
