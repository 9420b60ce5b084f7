import Casework
import CaseworkTesting
import Testing

@Suite struct `A passphrase` {
    private let policy = PassphrasePolicy(
        CommonPassphrases("password\nletmein\nqwerty\ncorrect horse battery staple"), serviceWords: ["Palermo", "UNTOC"], form: PlainForm())
    private let words = ["Ada Minister", "ada.minister@example.org", "Ruritania"]

    private func objection(_ phrase: String) -> PassphraseObjection? { policy.objection(to: phrase, of: words) }

    @Test(arguments: [
        "green ladders walk at noon", "十五个字符的口令应当可以使用没有问题", "aaaaaaaaaaaaaaaaaaaabcdefx bridge", "my password is a small green boat",
        "Palermo has very warm evenings", "                 seven lamps on a boat", "lowercaseletters only here",
    ])
    func `of fifteen characters or more is taken, whatever they are`(phrase: String) { #expect(objection(phrase) == nil) }

    @Test func `has fifteen characters as a reader counts them`() {
        let flags = "🇫🇷🇩🇿🇻🇨🇰🇪🇯🇵🇧🇷🇨🇦🇪🇬🇫🇯🇬🇭🇭🇹🇮🇳🇰🇷🇱🇦"
        #expect(flags.count == 14)
        #expect(objection(flags) == .tooShort(14, least: 15))
        #expect(objection("green ladders!") == .tooShort(14, least: 15))
        #expect(objection("green ladders!!") == nil)
    }

    @Test func `has 1024 bytes at most`() {
        let long = (0..<256).map { ["river", "lamps", "noons", "walks"][$0 % 4] + "\($0)" }.joined()
        #expect(objection(long) == .tooLong(long.utf8.count, most: 1024))
    }

    @Test(arguments: ["Correct-Horse-Battery-Staple", "PasswordPassword1", "letmein password 2026", "password!qwerty!12"])
    func `is not one that is tried first`(phrase: String) { #expect(objection(phrase) == .common) }

    @Test(arguments: [
        "aaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "passwordpassword", "qwertyuiopasdfghjkl", "1234567890123456", "0987654321qwerty",
        "!!!!!!!!!!!!!!!!!!",
    ])
    func `is not one thing over and over, nor a row of keys`(phrase: String) { #expect(objection(phrase) == .pattern) }

    @Test(arguments: ["Ada Minister Ruritania", "ada.minister@example.org", "Palermo-UNTOC-2026", "ministerruritania99"])
    func `is not made of the person's and the service's names alone`(phrase: String) { #expect(objection(phrase) == .ofKnownWords) }
}
