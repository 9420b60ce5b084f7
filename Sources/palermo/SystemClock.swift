internal import Casework
private import Glibc

/// The clock of this machine.
struct SystemClock: DayClock {
    /// The moment as the operating system has it.
    func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
