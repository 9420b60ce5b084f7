internal import Lots
internal import Pages
internal import Registry
internal import Simulation

/// The picture of the fairness of many draws: who carried out how many reviews, class by class.
func fairnessPlot(_ fairness: Fairness, _ field: Field) -> [UInt8] {
    let judgements = fairness.judgements.filter { $0.measure == .reviewsCarriedOut }
    let classes = judgements.map { judgement in
        let half = 1.96 * judgement.standardError
        return FairnessPlot.Class(
            label: label(judgement.exchangeable, field), chiSquare: judgement.chiSquare, degreesOfFreedom: judgement.degreesOfFreedom,
            pValue: judgement.pValue, expected: judgement.expected, band: judgement.expected - half...judgement.expected + half,
            observed: judgement.means)
    }
    return Array(FairnessPlot(classes: classes).file.utf8)
}

private func label(_ exchangeable: ExchangeableClass, _ field: Field) -> String {
    exchangeable.group + ": " + exchangeable.instruments.positions.map { field.terms.instruments[$0].text }.joined(separator: "+")
}
