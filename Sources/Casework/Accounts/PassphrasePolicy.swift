/// What a passphrase must be: long, and not what others try first (NIST SP 800-63B, 5.1.1.2). Which characters it has does not matter.
public struct PassphrasePolicy: Sendable {
    private let common: CommonPassphrases
    private let serviceWords: [String]
    private let form: any TextForm
    private let limits: AccountLimits

    /// A policy with the list of common passphrases and the words of the service's own name.
    public init(_ common: CommonPassphrases, serviceWords: [String], form: any TextForm, limits: AccountLimits = AccountLimits()) {
        self.common = common
        self.serviceWords = serviceWords
        self.form = form
        self.limits = limits
    }

    /// What stands against a passphrase; the words are those that tell of the person: name, address, State.
    public func objection(to passphrase: String, of words: [String]) -> PassphraseObjection? {
        let composed = form.composed(passphrase)
        guard composed.count >= limits.leastPassphrase else { return .tooShort(composed.count, least: limits.leastPassphrase) }
        guard composed.utf8.count <= limits.mostPassphraseBytes else {
            return .tooLong(composed.utf8.count, most: limits.mostPassphraseBytes)
        }
        let folded = PlainLetters(composed)
        if folded.isOneThingOverAndOver || folded.isRowOfKeys { return .pattern }
        if common.contains(folded) { return .common }
        let known = (serviceWords + words).flatMap { PlainLetters.words(in: form.composed($0)) }
        return folded.isMade(of: Set(known)) ? .ofKnownWords : nil
    }
}
