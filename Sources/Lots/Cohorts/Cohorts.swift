/// Splits the participants into the groups that start in consecutive years (¶17).
public enum Cohorts {
    /// The cohort of each participant, counted from 1, each admissible partition being equally likely.
    ///
    /// Admissible are partitions in which the sizes of the cohorts differ by at most one, in all and within each regional group
    /// (`CohortsInProportion`). Within a group of `n`, each of `k` cohorts gets `n / k`, rounded down; the `n mod k` others go to as
    /// many cohorts, one each. First the pattern of who gets one more is drawn among all admissible patterns in their order; then each
    /// group is shuffled and dealt out.
    public static func draw(_ field: Field, with words: inout some RandomWords) -> [Int] {
        let count = field.terms.cohorts
        let patterns = admissiblePatterns(remainders: field.members.map { $0.count % count }, cohorts: count)
        let pattern = patterns[words.below(patterns.count)]
        var cohort = Array(repeating: 0, count: field.count)
        for (group, members) in field.members.enumerated() {
            var members = members
            words.shuffle(&members)
            var next = 0
            for one in 0..<count {
                let size = members.count / count + (pattern[group].contains(one) ? 1 : 0)
                for member in members[next..<next + size] { cohort[Int(member)] = one + 1 }
                next += size
            }
        }
        return cohort
    }

    /// Whether there are participants for each cohort, and few enough patterns of who gets one more: a million before they are balanced.
    public static func canBeDrawn(_ field: Field) -> Bool {
        let cohorts = field.terms.cohorts
        guard cohorts >= 1, cohorts <= mostCohorts, cohorts <= field.count else { return false }
        var patterns = 1
        for members in field.members {
            patterns *= numberOfChoices(of: members.count % cohorts, among: cohorts)
            if patterns > mostPatterns { return false }
        }
        return true
    }

    private static let mostPatterns = 1_000_000
    private static let mostCohorts = 12

    /// How many ways there are to choose, counted no further than matters here.
    private static func numberOfChoices(of size: Int, among count: Int) -> Int {
        var choices = 1
        for step in 0..<min(size, count - size) {
            choices = choices * (count - step) / (step + 1)
            if choices > mostPatterns { return mostPatterns + 1 }
        }
        return choices
    }

    /// For each group the cohorts that get one member more, in all combinations that keep the cohorts within one of each other.
    ///
    /// Combinations are ordered as words: by the first group's cohorts, then the second's, and so on.
    static func admissiblePatterns(remainders: [Int], cohorts: Int) -> [[[Int]]] {
        var patterns: [(chosen: [[Int]], extra: [Int])] = [([], Array(repeating: 0, count: cohorts))]
        for remainder in remainders {
            let choices = combinations(of: remainder, among: cohorts)
            patterns = patterns.flatMap { pattern in
                choices.map { choice in
                    var extra = pattern.extra
                    for one in choice { extra[one] += 1 }
                    return (pattern.chosen + [choice], extra)
                }
            }
        }
        return patterns.filter { CohortsInProportion.admits($0.extra) }.map(\.chosen)
    }

    private static func combinations(of size: Int, among count: Int, from start: Int = 0) -> [[Int]] {
        if size == 0 { return [[]] }
        guard start < count else { return [] }
        return (start..<count).flatMap { first in
            combinations(of: size - 1, among: count, from: first + 1).map { [first] + $0 }
        }
    }
}
