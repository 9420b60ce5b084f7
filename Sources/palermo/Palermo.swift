import Foundation
import Lots
import Registry
import Solver

struct SplitMix: RandomWords {
    var s: UInt64
    mutating func next() -> UInt64 {
        s &+= 0x9e37_79b9_7f4a_7c15
        var z = s
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
@main
struct Palermo {
    static func main() throws {
        let text = try String(contentsOfFile: "/tmp/exp/parties.txt", encoding: .utf8)
        let parties = text.split(separator: "\n").map { line -> Party in
            let f = line.split(separator: " ")
            return Party(code: StateCode(String(f[0])), group: RegionalGroupCode(String(f[1])), instruments: InstrumentSet(rawValue: UInt8(f[2])!))
        }
        let field = Field(parties: parties, terms: DrawTerms(instruments: ["UNTOC", "TIP", "SOM", "FA"].map { InstrumentCode($0) }))
        let clock = ContinuousClock()
        var search = CompletionSearch(Position(field), lastWord: CaDiCaL())
        let t0 = clock.now
        let c = search.complete()
        print("first", clock.now - t0, c as Any)
        for seed in 1...30 {
            var words = SplitMix(s: UInt64(seed))
            let t1 = clock.now
            let d = Drawing.draw(from: search, with: &words)
            let dt = clock.now - t1
            print("draw", dt, "steps", d.steps.count, "elig", d.steps.reduce(0) { $0 + $1.eligible.count }, "changes",
                d.steps.reduce(0) { $0 + $1.completions.reduce(0) { $0 + $1.count } }, "proofs", d.steps.reduce(0) { $0 + $1.proofs.count },
                "nocompl", d.steps.reduce(0) { $0 + $1.proofs.reduce(0) { $0 + $1.parties.count } }, "last", d.questionsForLastWord,
                "cases", d.steps.reduce(0) { $0 + $1.proofs.filter { if case .cases = $0.certificate { true } else { false } }.count })
        }
        let n = 200
        let t2 = clock.now
        for seed in 1...n {
            var words = SplitMix(s: UInt64(seed))
            _ = CompletionSearch.drawQuickly(from: search, with: &words)
        }
        print("quick per draw", (clock.now - t2) / n)
    }
}
