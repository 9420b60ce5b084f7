/// How long one must wait after attempts that failed: nothing after the first few, then twice as long each time.
struct Throttle {
    let free: Int
    let limits: AccountLimits
    /// Whether a success lets the failures before it be forgotten. Not so for network addresses: who has an account could go on guessing
    /// at those of others.
    var isForgiving = true

    /// Until when one must wait, in milliseconds since 1970 UTC; none where one may try now.
    func wait(after attempts: [AttemptEntry], at instant: Int64) -> Int64? {
        let sinceSuccess =
            (isForgiving ? attempts.lastIndex { $0.outcome == .succeeded } : nil).map { attempts[($0 + 1)...] } ?? attempts[...]
        let failures = sinceSuccess.filter { $0.outcome == .failed || $0.outcome == .open }
        guard failures.count >= free, let last = failures.last else { return nil }
        let doublings = min(failures.count - free, 20)
        let until = last.instant + min(limits.firstWait << Int64(doublings), limits.longestWait)
        return until > instant ? until : nil
    }
}
