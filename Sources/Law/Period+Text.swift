extension Period: CustomStringConvertible {
    /// The period in English, for records and messages to operators: `6 months`, `1 day`.
    public var description: String {
        switch self {
        case .months(let count): count == 1 ? "1 month" : "\(count) months"
        case .days(let count): count == 1 ? "1 day" : "\(count) days"
        }
    }
}
