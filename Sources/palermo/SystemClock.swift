internal import Casework
private import Glibc
internal import Law

/// The clock of this machine.
struct SystemClock: DayClock {
    /// The day in coordinated universal time.
    func today() -> Day { Day(number: Int((Double(time(nil)) / 86_400).rounded(.down))) }
}
