internal import Casework
internal import Lots

/// Flips one byte in a copy, and has it audited: what is changed must be told, and what is not told must be unchanged.
struct FlipDrill: FaultDrill {
    let setting: FaultSetting
    let rounds: Int

    /// Where a byte is flipped.
    private enum Target {
        case page(DatabasePages.Kind)
        case log
        case sealedFile

        var words: String {
            switch self {
            case .page(let kind): kind.rawValue
            case .log: "the log of a record whose process was killed"
            case .sealedFile: "a sealed file"
            }
        }
    }

    func run(_ progress: (Int) -> Void) async throws -> FaultOutcome {
        var outcome = FaultOutcome("Bytes flipped in copies, \(rounds) rounds")
        var chance = setting.chance(of: "flips")
        let place = setting.folder + "/flips"
        try setting.ports.files.makeFolder(place)
        let copies = Copies(
            place: place, finished: try await .finished(setting), cutOff: try await .cutOff(setting, in: place),
            sealed: try FlippedFiles(setting, in: place))
        if copies.cutOff.log == nil { outcome.remarks.append("The killed process left no log, so none was tried.") }
        let targets = copies.targets
        for round in 1...rounds {
            let target = targets[chance.below(targets.count)]
            let (flip, judge) = try lay(target, copies, &chance)
            let verdict = await judge.judge()
            try copies.sealed.mend()
            outcome.count("\(target.words): \(verdict.words)")
            outcome.fail("round \(round), \(target.words), \(flip)", verdict.faults)
            progress(round)
        }
        if outcome.failures.isEmpty { setting.machine.remove(place) }
        return outcome
    }

    /// What is copied, and where to.
    private struct Copies {
        let place: String
        let finished: FlipSource
        let cutOff: FlipSource
        let sealed: FlippedFiles

        var pages: DatabasePages { DatabasePages(finished.database) }
        /// Everything in which a byte can be flipped.
        var targets: [Target] {
            pages.kinds.map(Target.page) + (cutOff.log == nil ? [] : [.log]) + (sealed.isEmpty ? [] : [.sealedFile])
        }
    }

    /// Lays a copy down with one byte flipped, and says who is to judge it.
    private func lay(_ target: Target, _ copies: Copies, _ chance: inout any RandomWords) throws -> (Flip, FlipJudge) {
        let (flip, source, files): (Flip, FlipSource, String)
        let usual = OpenedRecord.filesFolder(of: setting.plan.database)
        switch target {
        case .page(let kind):
            let range = copies.pages.range(of: kind) { chance.below($0) }
            (flip, source, files) = (Flip(at: range.lowerBound + chance.below(range.count), &chance), copies.finished, usual)
            try source.lay(flip, inLog: false, to: copies.place, setting)
        case .log:
            (flip, source, files) = (Flip(at: chance.below(copies.cutOff.log?.count ?? 1), &chance), copies.cutOff, usual)
            try source.lay(flip, inLog: true, to: copies.place, setting)
        case .sealedFile:
            (flip, source, files) = (try copies.sealed.flip(&chance), copies.finished, copies.sealed.folder)
            try source.lay(nil, inLog: false, to: copies.place, setting)
        }
        return (flip, FlipJudge(setting: setting, database: copies.place + "/copy.db", files: files, source: source))
    }
}

/// One byte that is changed.
struct Flip: CustomStringConvertible {
    let place: Int
    private let mask: UInt8

    init(at place: Int, _ chance: inout any RandomWords) {
        self.place = place
        mask = UInt8(1 + chance.below(255))
    }

    /// The bytes with the one changed.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes[place] ^= mask
        return bytes
    }

    var description: String { "byte \(place) changed by \(hexadecimal([mask]))" }
}
