public import Law

/// Who knows which day it is.
public protocol DayClock: Sendable {
    /// The day at this moment, in coordinated universal time (UTC).
    func today() -> Day
}
