public import Casework
public import Law

/// A clock that stands still.
public struct FixedClock: DayClock {
    private let day: Day

    /// Stands at noon of a day; of 20 November 2026 where none is named.
    public init(_ day: Day = Day(number: 20_777)) { self.day = day }

    public func now() -> Int64 { ViennaDay.start(of: day) + 12 * 3_600_000 }
}
