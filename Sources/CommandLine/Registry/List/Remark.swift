internal import Localization
internal import Registry

/// What is said beside a day or a State, by a number that the foot of a table explains.
enum Remark: Hashable {
    case signatory, awaiting, uncertain
    case doubt(Doubt.Kind)

    static let all: [Remark] = [.signatory, .awaiting, .uncertain] + Doubt.Kind.allCases.map { .doubt($0) }

    func text(in language: Language) -> String {
        switch self {
        case .signatory: RegistryWord.signatory.text(in: language)
        case .awaiting: RegistryWord.awaiting.text(in: language)
        case .uncertain: RegistryWord.uncertain.text(in: language)
        case .doubt(let kind): kind.text(in: language)
        }
    }
}

extension TreatyEntry {
    var remarks: [Remark] {
        switch standing {
        case .signatory: [.signatory]
        case .awaitingEntryIntoForce: [.awaiting] + doubts.map { .doubt($0) }
        case .uncertain: [.uncertain]
        case .party, .partySinceUnknownDay: doubts.map { .doubt($0) }
        case .notParty: []
        }
    }
}

/// The remarks that a table makes, each with its number.
struct Remarks {
    private let used: [Remark]
    private let language: Language

    init(_ used: some Sequence<Remark>, _ language: Language) {
        let set = Set(used)
        self.used = Remark.all.filter(set.contains)
        self.language = language
    }

    /// The numbers of some remarks: `1 3`.
    func numbers(of remarks: [Remark]) -> String {
        let numbers = remarks.compactMap { used.firstIndex(of: $0) }.sorted()
        return numbers.map { "\($0 + 1)" }.joined(separator: " ")
    }

    /// What the numbers mean, a line for each.
    var explanation: String {
        used.enumerated().map { number, remark in
            "\(number + 1)  \(remark.text(in: language).isolated)".wrappedKeepingStart(to: 80, indentingRestBy: 3) + "\n"
        }.joined()
    }
}
