internal import HTTP

extension Routes {
    /// Signing in, the account and its sessions.
    static let accounts: [Route] = []
}
