internal import Mechanism

extension AccountDesk {
    /// Begins an attempt on an account by its electronic address, from a network address; or says until when one must wait.
    ///
    /// The attempt counts as failed from now on, so that many at once do not slip by.
    func attempt(onMail mail: [UInt8], from address: String, at instant: Int64) throws -> Attempt {
        let source = mark(address, .address)
        return try attempt(
            [
                (mail, Throttle(free: limits.freeOnAccount, limits: limits)),
                (source, Throttle(free: limits.freeFromAddress, limits: limits, isForgiving: false)),
            ], at: instant)
    }

    /// Begins an attempt on the second factor or the passphrase of somebody who is signed in.
    func attempt(onSecretsOf person: PersonID, at instant: Int64) throws -> Attempt {
        try attempt([(mark(person.text, .secondFactor), Throttle(free: limits.freeOnAccount, limits: limits))], at: instant)
    }

    private func attempt(_ subjects: [(mark: [UInt8], throttle: Throttle)], at instant: Int64) throws -> Attempt {
        try store.removeAttempts(before: instant - limits.attemptsKept)
        let waits = try subjects.compactMap { subject in
            subject.throttle.wait(after: try store.attempts(on: subject.mark, after: instant - limits.attemptWindow), at: instant)
        }
        if let until = waits.max() { return .wait(until: until) }
        let entries = subjects.map { AttemptEntry(identifier: newIdentifier(), subject: $0.mark, instant: instant, outcome: .open) }
        for entry in entries { try store.put(entry) }
        return .begun(entries)
    }

    /// Notes what came of an attempt.
    func settle(_ attempt: [AttemptEntry], _ outcome: AttemptOutcome) throws {
        for var entry in attempt {
            entry.outcome = outcome
            try store.put(entry)
        }
    }
}

/// What one is told who wants to try.
enum Attempt: Sendable {
    case wait(until: Int64)
    case begun([AttemptEntry])
}
