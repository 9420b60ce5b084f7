/// The figures that accounts go by; periods in milliseconds.
///
/// The sources are NIST SP 800-63B (passphrases 5.1.1, throttling 5.2.2, sessions 4.2.3 and 7.1) and OWASP ASVS.
public struct AccountLimits: Hashable, Sendable {
    /// How many characters a passphrase has at least, as a reader counts them.
    public var leastPassphrase = 15
    /// How many bytes it has at most, in UTF-8.
    public var mostPassphraseBytes = 1024
    /// For how long a link works after it was renewed by its holder.
    public var linkLife: Int64 = 14 * 86_400_000
    /// How long its holder waits between two renewals.
    public var linkPause: Int64 = 5 * 60_000
    /// How long a session lasts at most.
    public var sessionLife: Int64 = 12 * 3_600_000
    /// After how long without use it ends.
    public var sessionIdle: Int64 = 30 * 60_000
    /// How long a session lasts in which the second factor was not shown yet.
    public var pendingLife: Int64 = 10 * 60_000
    /// For how long a second factor counts as fresh.
    public var stepUpLife: Int64 = 10 * 60_000
    /// For how long a challenge to a passkey works.
    public var challengeLife: Int64 = 5 * 60_000
    /// Over what time failed attempts are counted.
    public var attemptWindow: Int64 = 3_600_000
    /// For how long attempts are kept.
    public var attemptsKept: Int64 = 30 * 86_400_000
    /// How many attempts on an account may fail before one must wait.
    public var freeOnAccount = 5
    /// How many attempts from a network address may fail before one must wait.
    public var freeFromAddress = 30
    /// The first wait; each further failure doubles it.
    public var firstWait: Int64 = 30_000
    /// The longest wait.
    public var longestWait: Int64 = 15 * 60_000
    /// How many recovery codes are given at once.
    public var recoveryCodes = 10

    /// The figures that stand here.
    public init() {}
}
