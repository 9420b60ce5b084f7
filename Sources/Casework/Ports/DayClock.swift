public import Law

/// Who knows what time it is.
public protocol DayClock: Sendable {
    /// This moment, in milliseconds since 1 January 1970, 00:00 UTC.
    func now() -> Int64
}

extension DayClock {
    /// The day at this moment in Vienna, where the secretariat sits.
    public func today() -> Day { ViennaDay.at(millisecondsSince1970: now()) }
}
