import LotsTesting
import Solver
import Testing

@testable import Lots

@Suite struct `A certificate` {
    @Test func `holds against everyone whom it excludes, and against nobody eligible`() {
        TrialDraw.each(of: 80..<200) { before, seat, step in
            var search = before
            for proof in step.proofs {
                for party in proof.parties + step.eligible {
                    let holds = search.holds(proof.certificate, against: party, taking: seat)
                    #expect(holds == proof.parties.contains(party))
                }
            }
        }
    }

    @Test func `of weights holds no longer without one of them`() {
        var weakened = 0
        TrialDraw.each(of: 80..<200) { before, seat, step in
            var search = before
            for proof in step.proofs {
                guard case .shortage(let weights) = proof.certificate else { continue }
                for place in weights.parties.indices {
                    var fewer = weights
                    fewer.parties.remove(at: place)
                    let holds = search.holds(.shortage(fewer), against: proof.parties[0], taking: seat)
                    #expect(!holds)
                    weakened += 1
                }
            }
        }
        #expect(weakened > 20)
    }

    @Test func `by cases holds no longer without one of them`() {
        var weakened = 0
        TrialDraw.each(of: 80..<200) { before, seat, step in
            var search = before
            for proof in step.proofs {
                guard case .cases(let next, let cases) = proof.certificate, let party = proof.parties.first else { continue }
                for place in cases.indices {
                    var fewer = cases
                    fewer.remove(at: place)
                    let holds = search.holds(.cases(next, fewer), against: party, taking: seat)
                    #expect(!holds)
                    weakened += 1
                }
            }
        }
        #expect(weakened > 0)
    }

    @Test func `that the solver alone vouches for proves nothing`() {
        var search = Cast().search
        let holds = search.holds(.withoutProof)
        #expect(!holds)
    }
}
