internal import Law

/// What can be wrong with what a well-formed table of questions says.
enum QuestionFault: Hashable, Sendable {
    case empty
    case wrongID(expected: String)
    case unknownWord([String])
    case articleNotListed([Int])
    case noCondition
    case followsNothingBefore
    case withoutQuestion(instrument: String, article: Int, cluster: Int)
    case duplicate(line: Int)
}

extension QuestionFault: CorrectionReason {
    var wrong: String {
        switch self {
        case .empty: "the value is missing"
        case .wrongID: "the identifier does not fit the row"
        case .unknownWord: "the value is not known"
        case .articleNotListed: "the cluster does not have these articles of the instrument"
        case .noCondition: "it is no condition"
        case .followsNothingBefore: "no earlier question of the same instrument and cluster takes yes, in part, or no under this identifier"
        case .withoutQuestion(let instrument, let article, let cluster):
            "no question is about article \(article) of \(instrument) in cluster \(cluster)"
        case .duplicate(let line): "the same stands in line \(line)"
        }
    }

    var expected: String {
        switch self {
        case .empty: "a value"
        case .wrongID(let form): form
        case .unknownWord(let words): "one of " + words.joined(separator: ", ")
        case .articleNotListed(let articles): "articles among \(articles.map(String.init).joined(separator: ", ")), joined by +, or nothing"
        case .noCondition: "a question and its answers, such as UNTOC-5-1=yes+part"
        case .followsNothingBefore: "an earlier one, in the same instrument and cluster"
        case .withoutQuestion: "at least one question for every article of table 1"
        case .duplicate: "each identifier once"
        }
    }
}
