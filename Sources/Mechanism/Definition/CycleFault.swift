internal import Law

/// What can be wrong with the definition of the cycle, beyond the form of its values.
enum CycleFault: Hashable, Sendable {
    case withoutText
    case notLater(than: Day)
    case noCitation
    case noPeriod
    case clusterOutOfOrder(Int)
    case articleNotListed
    case phasesNotClusters([Int])
    case otherYears(Int)
    case fewerLanguages(Int)
}

extension CycleFault: CorrectionReason {
    var wrong: String {
        switch self {
        case .withoutText: "there is no text"
        case .notLater(let day): "the text before it is in force from \(day)"
        case .noCitation: "it is no citation of a paragraph"
        case .noPeriod: "it is no period"
        case .clusterOutOfOrder: "the clusters do not follow each other"
        case .articleNotListed: "the article is not listed for the instrument"
        case .phasesNotClusters: "the phases do not treat each cluster once"
        case .otherYears(let years): "the preparatory phase, the phases and the cohorts take \(years) years"
        case .fewerLanguages(let least): "it is fewer than \(least)"
        }
    }

    var expected: String {
        switch self {
        case .withoutText: "at least the text that was adopted"
        case .notLater: "a later day"
        case .noCitation: "a citation such as ¶34, ¶15 (Reading) or ¶18 (Practice)"
        case .noPeriod: "{ \"months\": 6 } or { \"days\": 14 }"
        case .clusterOutOfOrder(let number): "\(number)"
        case .articleNotListed: "an article that stands in articles"
        case .phasesNotClusters(let numbers): "an order of " + numbers.map(String.init).joined(separator: ", ")
        case .otherYears(let years): "\(years)"
        case .fewerLanguages(let least): "\(least) or more"
        }
    }
}
