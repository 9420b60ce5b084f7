internal import Casework
internal import HTTP
internal import Mechanism
internal import Pages

extension Routes {
    /// Who may look at outgoing messages.
    static let messageOffices: [Capacity] = [.administrator, .secretariat(.caseOfficer)]

    /// Messages that were laid down to be sent.
    static let messages: [Route] = [.get("/messages", for: .offices(messageOffices)) { try $0.messages() }]
}

extension Visit {
    /// Administrators see links; case officers see that messages about accounts went out. Links to contributions open answers that a State has not
    /// submitted yet (¶23), which neither may read.
    fileprivate func messages() throws -> Response {
        let all = try site.parts.outgoing?().reversed().filter { $0.kind != .contribution }
        let showsLinks = held.contains(.administrator)
        return page(AccountPhrases.messages, MessagesPage(all, showsLinks: showsLinks, context()).html)
    }
}
