internal import Casework
internal import HTTP
internal import Mechanism
internal import Pages

extension Routes {
    /// Who may look at outgoing messages.
    static let messageOffices: [Capacity] = [.administrator, .secretariat(.caseOfficer)]

    /// Messages that were laid down to be sent.
    static let messages: [Route] = [.get("/messages", for: .offices(messageOffices)) { try await $0.messages() }]
}

extension Visit {
    /// Administrators see links; case officers see that messages about accounts went out, and none that a State's own team sends.
    fileprivate func messages() async throws -> Response {
        guard let person else { throw SiteFault.notFound }
        let showsLinks = try await site.parts.record.cycle().capacities(of: person).contains(.administrator)
        let all = try site.parts.outgoing?().reversed().filter { showsLinks || $0.kind != .contribution }
        return page(AccountPhrases.messages, MessagesPage(all, showsLinks: showsLinks, context()).html)
    }
}
