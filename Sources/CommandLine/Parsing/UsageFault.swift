/// One thing that is wrong with the words of a call.
enum UsageFault: Equatable {
    case missingCommand
    case unknownCommand(String, suggestion: String?)
    case unknownOption(String, suggestion: String?)
    case missingValue(option: String, expectation: String)
    case valueOfFlag(String)
    case invalidValue(String, of: String, expectation: String, suggestion: String?)
    case repeatedOption(String)
    case missingOption(String)
    case missingArgument(String, expectation: String)
    case unexpectedArgument(String)
}

extension UsageFault: CustomStringConvertible {
    /// What is wrong and what would be right, as a clause.
    var description: String {
        switch self {
        case .missingCommand: "a command is missing"
        case .unknownCommand(let name, let suggestion): "there is no command '\(name)'" + question(suggestion)
        case .unknownOption(let name, let suggestion): "there is no option \(name)" + question(suggestion)
        case .missingValue(let option, let expectation): "\(option) takes \(expectation), and nothing was given"
        case .valueOfFlag(let flag): "\(flag) takes no value"
        case .invalidValue(let value, let name, let expectation, let suggestion):
            "\(name) takes \(expectation), not '\(value)'" + question(suggestion)
        case .repeatedOption(let name): "\(name) was given twice and is taken once"
        case .missingOption(let usage): "\(usage) is required"
        case .missingArgument(let name, let expectation): "\(name) is missing: \(expectation)"
        case .unexpectedArgument(let word): "nothing is done with '\(word)'"
        }
    }

    private func question(_ suggestion: String?) -> String { suggestion.map { "; did you mean \($0)?" } ?? "" }
}
