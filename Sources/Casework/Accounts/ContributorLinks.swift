internal import Law
public import Mechanism
public import Registry

/// Links by which somebody who has no account comes to the questions that a State asked about, and to nothing else (¶23).
///
/// A link carries the review, the invitation and its last instant, under a keyed hash that also covers the person and the questions as the
/// record has them. Nothing of it is kept: what revokes the invitation in the record closes the link.
public struct ContributorLinks: Sendable {
    private let accounts: AccountKeeper
    private let record: RecordKeeper

    /// Links to the reviews of a record, signed with the key of the accounts.
    public init(_ accounts: AccountKeeper, _ record: RecordKeeper) {
        self.accounts = accounts
        self.record = record
    }

    /// Sends the link of an invitation to the address that stands in it; false where there is none that works.
    ///
    /// - Parameter expires: from when on the link no longer opens, in milliseconds since 1970 UTC.
    public func send(_ contributor: Int, in state: StateCode, at instant: Int64, until expires: Int64) async throws -> Bool {
        let found = try await record.read(state) { review, _, texts in
            try review.invitation(contributor).map { ($0, try texts.texts(ofAct: contributor)) }
        }
        guard let (invitation, address) = found, address.count == 2 else { return false }
        try await accounts.write { desk in
            let claim = Claim(state: state, contributor: contributor, expires: expires)
            let message = OutgoingMessage(
                identifier: desk.newIdentifier(), to: address[1], .contribution,
                ["name": address[0], "token": claim.text(desk.key.mark(claim.bytes(for: invitation), purpose: Self.purpose))])
            try desk.send(message, at: instant)
        }
        await accounts.deliver()
        return true
    }

    /// Who comes by a link, and to which questions; nobody where it was altered, has expired, or was revoked.
    public func open(_ text: String, at instant: Int64) async throws -> ContributorAccess? {
        guard let (claim, invitation) = try await verified(text), instant < claim.expires else { return nil }
        return ContributorAccess(
            author: Author(invitation.person, as: .contributor(claim.state)), state: claim.state, phase: invitation.phase,
            questions: invitation.questions, expires: claim.expires)
    }

    /// Sends a new link in place of one that has expired, to the address of the invitation, at most one in five minutes. There is no answer.
    public func renew(_ text: String, at instant: Int64) async throws {
        guard let (claim, _) = try await verified(text), instant >= claim.expires else { return }
        let isFirst = try await accounts.write { desk in
            let invitation = desk.mark("\(claim.state.text) \(claim.contributor)", .renewal)
            guard try desk.store.attempts(on: invitation, after: instant - desk.limits.linkPause).isEmpty else { return false }
            try desk.store.put(
                AttemptEntry(identifier: desk.newIdentifier(), subject: invitation, instant: instant, outcome: .succeeded))
            return true
        }
        guard isFirst else { return }
        _ = try await send(claim.contributor, in: claim.state, at: instant, until: instant + accounts.limits.linkLife)
    }

    private func verified(_ text: String) async throws -> (Claim, Contributor)? {
        guard let (claim, mark) = Claim.read(text) else { return nil }
        let found = try await record.read(claim.state) { review, _, _ in review.invitation(claim.contributor) }
        guard let found else { return nil }
        let right = try await accounts.write { $0.key.mark(claim.bytes(for: found), purpose: Self.purpose) }
        return SecretComparison.isSame(mark, right) ? (claim, found) : nil
    }

    private static let purpose = "contributor link"

    /// What a link says.
    private struct Claim: Sendable {
        let state: StateCode
        let contributor: Int
        let expires: Int64

        func text(_ mark: [UInt8]) -> String { "\(state.text)-\(contributor)-\(expires)-\(Hexadecimal.text(mark))" }

        /// What is signed.
        func bytes(for invitation: Contributor) -> [UInt8] {
            let questions = invitation.questions.map(\.text).joined(separator: "\n")
            return Array("1\n\(state.text)\n\(contributor)\n\(expires)\n\(invitation.person.text)\n\(invitation.phase)\n\(questions)".utf8)
        }

        static func read(_ text: String) -> (Claim, mark: [UInt8])? {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4, parts[0].utf8.count == 3, parts[0].utf8.allSatisfy({ (65...90).contains($0) }),
                let contributor = Int(parts[1]), let expires = Int64(parts[2]), parts[3].utf8.count == 64
            else { return nil }
            let mark = Hexadecimal.bytes(parts[3])
            return (Claim(state: StateCode(parts[0]), contributor: contributor, expires: expires), mark)
        }
    }
}

/// Who comes by a link, without an account.
public struct ContributorAccess: Hashable, Sendable {
    /// The person, in the capacity of a contributor.
    public let author: Author
    /// The State under review.
    public let state: StateCode
    /// The phase.
    public let phase: Int
    /// The questions, and nothing else.
    public let questions: [QuestionID]
    /// From when on the link no longer opens, in milliseconds since 1970 UTC.
    public let expires: Int64
}

/// Compares secrets in a time that does not tell where they differ.
enum SecretComparison {
    static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Review {
    /// An invitation to contribute that was not taken back.
    fileprivate func invitation(_ number: Int) -> Contributor? { contributors.first { $0.id == number && $0.revokedOn == nil } }
}
