/// The holder of a link, expired or not, has a new one sent to the address that the invitation went to; nobody is asked for help.
public struct RenewInvitation: Sendable {
    private let keeper: AccountKeeper

    /// Renews links to the accounts of a keeper.
    public init(_ keeper: AccountKeeper) { self.keeper = keeper }

    /// Sends a new link, at most one in five minutes. There is no answer: who holds no link learns nothing.
    public func callAsFunction(_ token: SecretToken, at instant: Int64) async throws {
        try await keeper.write { desk in
            guard let link = try desk.store.link(tokenMark: desk.mark(token.bytes, .link)),
                let account = try desk.store.account(of: link.person), account.state != .suspended,
                let last = try desk.store.links(of: link.person).map(\.created).max(), instant >= last + desk.limits.linkPause
            else { return }
            try desk.sendLink(to: account, at: instant, until: instant + desk.limits.linkLife)
        }
        await keeper.deliver()
    }
}
