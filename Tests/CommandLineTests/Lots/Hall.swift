import CaseworkTesting
import CommandLine
import Law
import Lots
import Solver
import Vault

/// The hall in which the invented States draw lots: files in memory, a clock that stands still, chance that counts.
struct Hall {
    let files = InventedMechanism.files()
    private let ports: Ports

    init() {
        let sodium = Sodium()
        ports = Ports(
            files: files, digests: sodium, chance: CountedChance(), streams: sodium, clock: FixedClock(), lastWord: CaDiCaL())
    }

    /// What the program answers; an underscore stands for a blank within a word.
    @discardableResult
    func call(_ call: String) async -> Answer { await Answer(call, ports) }

    /// A hall in which lots were drawn from the contributions of two, in the folder `draw`.
    static func afterDraw() async -> Hall {
        let hall = Hall()
        await hall.commit(into: "ceremony")
        await hall.call("lots publish ceremony --out commitments.json --on 2026-11-25")
        await hall.call("lots draw --out draw --commitments commitments.json --contribution ceremony")
        return hall
    }

    /// Two contributions with their commitments.
    func commit(into folder: String) async {
        await call("lots commit --name Arcadia --out \(folder)")
        await call("lots commit --name Côte_d’Utopie --out \(folder)")
    }

    /// Changes a file.
    func change(_ path: String, _ old: String, to new: String) {
        files.put(Array((files.text(path) ?? "").replacing(old, with: new).utf8), at: path)
    }
}
