public import Lots
import Registry

/// Small invented registries of every shape: 4 to 9 States, 2 or 3 groups, 1 to 3 instruments, with and without the options of a definition.
public enum RandomField {
    /// A field that depends on the numbers of a stream only.
    public static func make(with words: inout some RandomWords) -> Field {
        let count = 4 + words.below(6)
        let groups = 2 + words.below(2)
        let instruments = 1 + words.below(3)
        let share = 40 + words.below(60)
        let groupOf = assignGroups(count, groups, with: &words)
        var parties: [Party] = []
        for number in 0..<count {
            var held: InstrumentSet = [InstrumentSet(position: 0)]
            for instrument in 1..<max(1, instruments) where words.below(100) < share { held.insert(InstrumentSet(position: instrument)) }
            let letter = String(UnicodeScalar(UInt8(65 + number)))
            parties.append(
                Party(
                    code: StateCode(letter + letter + letter), group: RegionalGroupCode("G\(groupOf[number])"), instruments: held))
        }
        var terms = DrawTerms(instruments: (0..<instruments).map { InstrumentCode("I\($0)") })
        vary(&terms, parties, with: &words)
        return Field(parties: parties, terms: terms)
    }

    /// Mostly groups of three or more, without which no State can be reviewed from its own group; sometimes any groups at all.
    private static func assignGroups(_ count: Int, _ groups: Int, with words: inout some RandomWords) -> [Int] {
        let groups = min(groups, max(1, count / 3))
        let balanced = words.below(8) > 0
        return (0..<count).map { balanced && $0 < 3 * groups ? $0 % groups : words.below(max(2, groups)) }
    }

    private static func vary(_ terms: inout DrawTerms, _ parties: [Party], with words: inout some RandomWords) {
        if words.below(4) == 0 { terms.mostReviews = 2 }
        if words.below(4) == 0 && parties.count < 8 { terms.additionalReviewers = .anyGroup }
        if words.below(4) == 0 { terms.allowingMoreReviewers.insert(parties[words.below(parties.count)].code) }
        if words.below(4) == 0 { terms.volunteers[parties[words.below(parties.count)].code] = 4 }
    }
}
