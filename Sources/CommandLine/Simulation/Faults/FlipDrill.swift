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
        let finished = try await FlipSource.finished(setting)
        let cutOff = try await FlipSource.cutOff(setting, in: place)
        if cutOff.log == nil { outcome.remarks.append("The killed process left no log, so none was tried.") }
        let pages = DatabasePages(finished.database)
        let sealed = try FlippedFiles(setting, in: place)
        let targets = pages.kinds.map(Target.page) + (cutOff.log == nil ? [] : [.log]) + (sealed.isEmpty ? [] : [.sealedFile])
        for round in 1...rounds {
            let target = targets[chance.below(targets.count)]
            let flip: Flip
            switch target {
            case .page(let kind):
                let range = pages.range(of: kind) { chance.below($0) }
                flip = Flip(at: range.lowerBound + chance.below(range.count), &chance)
                try finished.lay(flip, inLog: false, to: place, setting)
            case .log:
                flip = Flip(at: chance.below(cutOff.log?.count ?? 1), &chance)
                try cutOff.lay(flip, inLog: true, to: place, setting)
            case .sealedFile:
                flip = try sealed.flip(&chance)
                try finished.lay(nil, inLog: false, to: place, setting)
            }
            let source = if case .log = target { cutOff } else { finished }
            let files = if case .sealedFile = target { sealed.folder } else { OpenedRecord.filesFolder(of: setting.plan.database) }
            let judge = FlipJudge(setting: setting, database: place + "/copy.db", files: files, source: source)
            let verdict = await judge.judge()
            outcome.count("\(target.words): \(verdict.words)")
            outcome.fail("round \(round), \(target.words), \(flip)", verdict.faults)
            if case .sealedFile = target { try sealed.mend() }
            progress(round)
        }
        if outcome.failures.isEmpty { setting.machine.remove(place) }
        return outcome
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
