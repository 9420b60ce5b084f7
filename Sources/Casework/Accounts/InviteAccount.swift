public import Mechanism

/// Sends somebody a link by which an account is set up; or, where there is one, by which its passphrase is set anew.
///
/// Who may invite whom is not asked here: the shell does this after an act of the record that says so.
public struct InviteAccount: Sendable {
    private let keeper: AccountKeeper

    /// Invites to the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Makes the account where there is none, and sends the link; links that were sent before no longer open.
    ///
    /// - Parameters:
    ///   - words: further words that a passphrase may not be made of alone, such as the name of the State.
    ///   - expires: from when on the link no longer opens, in milliseconds since 1970 UTC.
    /// - Throws: `AccountFault`, `DatabaseFault`.
    public func callAsFunction(
        _ person: PersonID, name: String, mail: String, words: [String] = [], at instant: Int64, until expires: Int64
    ) async throws {
        try await keeper.write { desk in
            let known = try desk.store.account(of: person)
            let mark = desk.mark(mail: mail)
            if let other = try desk.store.account(mailMark: mark), other.person != person { throw AccountFault.mailInUse }
            if known?.state == .suspended { throw AccountFault.suspended }
            var account =
                known
                ?? AccountEntry(person: person, mailMark: mark, state: .invited, particulars: [], passphrase: nil, created: instant)
            account.mailMark = mark
            account.particulars = desk.seal(Particulars(name: name, mail: mail, words: words), of: person)
            try desk.store.put(account)
            try desk.sendLink(to: account, at: instant, until: expires)
        }
        await keeper.deliver()
    }

    /// Whether an account has this electronic address; for those who invite, never for strangers.
    public func isInUse(_ mail: String) async throws -> Bool {
        try await keeper.write { desk in try desk.store.account(mailMark: desk.mark(mail: mail)) != nil }
    }
}

/// Why something cannot be done with an account; told to those who look after accounts, never to strangers.
public enum AccountFault: Error, Hashable, Sendable {
    /// Somebody else's account has the electronic address.
    case mailInUse
    /// There is no account of this person.
    case noAccount
    /// The account is suspended.
    case suspended
}

extension AccountDesk {
    /// Makes a new link, in place of those before, and sends it to the address of the account.
    func sendLink(to account: AccountEntry, at instant: Int64, until expires: Int64) throws {
        for var link in try store.links(of: account.person) where !link.isReplaced {
            link.isReplaced = true
            try store.put(link)
        }
        let token = newToken()
        try store.put(
            LinkEntry(
                tokenMark: mark(token.bytes, .link), person: account.person, created: instant, expires: expires, isReplaced: false))
        try send(.invitation, to: account, ["token": token.text, "name": particulars(of: account).name], at: instant)
    }

    /// The account of a link that opens.
    func invited(by token: SecretToken, at instant: Int64) throws -> AccountEntry? {
        guard let link = try store.link(tokenMark: mark(token.bytes, .link)), !link.isReplaced, instant < link.expires,
            let account = try store.account(of: link.person), account.state != .suspended
        else { return nil }
        return account
    }
}
