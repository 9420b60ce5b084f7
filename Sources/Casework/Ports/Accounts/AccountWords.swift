/// Whether an account can be used.
public enum AccountState: String, Hashable, Sendable, CaseIterable {
    /// The invitation was sent and not accepted.
    case invited
    case active
    /// It was closed for a time, and can be opened again.
    case suspended
}

/// The kinds of second factors.
public enum FactorKind: String, Hashable, Sendable, CaseIterable {
    /// Codes that change every half minute (TOTP, RFC 6238).
    case oneTimeCodes = "one-time codes"
    /// A credential of Web Authentication.
    case passkey
}

/// How far a person has come in signing in.
public enum SessionStage: String, Hashable, Sendable, CaseIterable {
    /// The passphrase was right, and there is a second factor to be shown.
    case needsSecondFactor = "needs second factor"
    /// The passphrase was right, and there is no second factor yet: one can be set up, and nothing else.
    case needsEnrolment = "needs enrolment"
    /// Passphrase and second factor were right.
    case full
}

/// What came of an attempt.
public enum AttemptOutcome: String, Hashable, Sendable, CaseIterable {
    /// It is under way, or the program ended before it was decided; it counts as failed.
    case open
    case failed
    case succeeded
    /// The program was too busy to decide; it does not count.
    case busy
}
