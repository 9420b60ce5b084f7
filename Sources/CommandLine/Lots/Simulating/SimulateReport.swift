private import Foundation
internal import JSONText
internal import Lots
internal import Registry
internal import Simulation

/// What `palermo lots simulate` says.
struct SimulateReport {
    let trials: DrawTrials
    let fairness: Fairness
    let duration: Duration
    let names: StateNames

    private var field: Field { trials.field }

    /// The report for people.
    var text: String {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        let breaches = trials.breaches.isEmpty ? "none" : trials.breaches.joined(separator: "; ")
        return """
            Draws      \(trials.draws), all completed; \(number(seconds, 1)) s, \(number(1000 * seconds / Double(trials.draws), 2)) ms a draw
            Breaches   \(breaches)
            Reviews    \(shares(trials.loads, "carrying out"))
            Reviewers  \(shares(trials.sizes, "reviewed by"))
            Additional \(additional)

            Fairness: States with the same group and instruments must fare alike.


            """ + measures + "\nThe classes with the smallest p-values:\n\n" + smallest
                + "\nOf \(fairness.judgements.count) p-values, about \(number(0.05 * Double(fairness.judgements.count), 0)) lie below 0.05 by chance alone.\n"
    }

    private func shares(_ counts: [Int], _ what: String) -> String {
        let sum = Double(counts.reduce(0, +))
        let parts = counts.enumerated().filter { $0.element > 0 }.map { "\($0.offset): \(number(100 * Double($0.element) / sum, 1)) %" }
        return "States \(what) " + parts.joined(separator: ", ")
    }

    private var additional: String {
        let counts = trials.additionalReviewers
        let mean = Double(counts.reduce(0) { $0 + $1.key * $1.value }) / Double(max(1, trials.draws))
        return "reviewers in a draw: \(counts.keys.min() ?? 0) to \(counts.keys.max() ?? 0), \(number(mean, 1)) on average"
    }

    private var measures: String {
        let rows = Fairness.Judgement.Measure.allCases.map { measure in
            let total = fairness.total(measure)
            return [measure.rawValue, number(total.chiSquare, 1), "\(total.degreesOfFreedom)", number(total.pValue, 3)]
        }
        return TextTable(
            [.init("all classes together"), .init("chi-square", .trailing), .init("degrees", .trailing), .init("p-value", .trailing)],
            rows: rows
        ).text()
    }

    private var smallest: String {
        let rows = fairness.judgements.sorted { $0.pValue < $1.pValue }.prefix(6).map { judgement in
            [
                label(judgement.exchangeable), judgement.measure.rawValue, number(judgement.chiSquare, 1), "\(judgement.degreesOfFreedom)",
                number(judgement.pValue, 4),
            ]
        }
        return TextTable(
            [.init("class"), .init("measure"), .init("chi-square", .trailing), .init("degrees", .trailing), .init("p-value", .trailing)],
            rows: rows
        ).text()
    }

    private func label(_ one: ExchangeableClass) -> String {
        "\(one.members.count) in \(one.group): " + one.instruments.positions.map { field.terms.instruments[$0].text }.joined(separator: "+")
    }

    private func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

    /// The report for machines.
    var json: JSON {
        [
            "draws": .integer(trials.draws), "breaches": .strings(trials.breaches),
            "reviewsCarriedOut": counts(trials.loads), "reviewersReceived": counts(trials.sizes),
            "additionalReviewers": .object(
                trials.additionalReviewers.sorted { $0.key < $1.key }.map { JSON.Member("\($0.key)", .integer($0.value)) }),
            "fairness": .object(Fairness.Judgement.Measure.allCases.map { JSON.Member($0.rawValue, json($0)) }),
            "states": .array(
                field.parties.indices.map { party in
                    [
                        "state": .string(field.parties[party].code.text), "reviewsCarriedOut": counts(trials.reviewsCarriedOut[party]),
                        "reviewersReceived": counts(trials.reviewersReceived[party]),
                    ]
                }),
        ]
    }

    private func counts(_ counts: [Int]) -> JSON {
        .object(counts.enumerated().filter { $0.element > 0 }.map { JSON.Member("\($0.offset)", .integer($0.element)) })
    }

    private func json(_ measure: Fairness.Judgement.Measure) -> JSON {
        let total = fairness.total(measure)
        return [
            "chiSquare": decimal(total.chiSquare), "degreesOfFreedom": .integer(total.degreesOfFreedom), "pValue": decimal(total.pValue),
            "classes": .array(fairness.judgements.filter { $0.measure == measure }.map { json($0) }),
        ]
    }

    private func json(_ judgement: Fairness.Judgement) -> JSON {
        [
            "group": .string(judgement.exchangeable.group),
            "instruments": .strings(judgement.exchangeable.instruments.positions.map { field.terms.instruments[$0].text }),
            "chiSquare": decimal(judgement.chiSquare), "degreesOfFreedom": .integer(judgement.degreesOfFreedom),
            "pValue": decimal(judgement.pValue),
            "expected": decimal(judgement.expected), "standardError": decimal(judgement.standardError),
            "means": .object(
                zip(judgement.exchangeable.members, judgement.means).map { JSON.Member(field.parties[$0].code.text, decimal($1)) }),
        ]
    }

    private func decimal(_ value: Double) -> JSON { .decimal(String(format: "%.6g", value)) }
}
