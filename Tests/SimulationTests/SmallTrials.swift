import CaseworkTesting
import Lots
import LotsTesting
import Registry
import Simulation
import Solver
import Testing

/// Draws among the ten invented States.
enum SmallTrials {
    /// The search from which they all start.
    static func search() throws -> CompletionSearch {
        let registry = InventedMechanism.registry
        let definition = try MechanismDefinition(reading: Array(InventedMechanism.definition.utf8), from: "mechanism.json", for: registry)
        let field = Field(parties: try definition.parties(in: registry), terms: definition.terms)
        var search = CompletionSearch(Position(field), lastWord: CaDiCaL())
        let certificate = search.complete()
        try #require(certificate == nil)
        return search
    }

    /// So many draws, one after the other from one stream.
    static func held(_ draws: Int, with words: some RandomWords) throws -> DrawTrials {
        let search = try search()
        var words = words
        var trials = DrawTrials(search.position.field)
        for _ in 0..<draws { trials.add(CompletionSearch.drawQuickly(from: search, with: &words)) }
        return trials
    }
}

/// A stream that now and then gives a number whose rest is 0 for every bound up to ten: it favours whoever comes first.
struct Unfair: RandomWords {
    private var words = SplitMix(5)

    mutating func next() -> UInt64 {
        let word = words.next()
        return words.next() % 3 == 0 ? word / 2_520 * 2_520 : word
    }
}
