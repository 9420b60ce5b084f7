internal import HTTP
internal import Localization
internal import Pages

/// Why a passphrase or a code was not taken.
enum SecretRefusal {
    /// It is wrong, as this says.
    case wrong(Phrase)
    /// One must wait, until an instant in milliseconds since 1970 UTC.
    case wait(until: Int64, now: Int64)
    /// Too many are being served.
    case busy

    var status: Status {
        switch self {
        case .wrong: .unprocessableContent
        case .wait: .tooManyRequests
        case .busy: .serviceUnavailable
        }
    }

    /// After how many seconds it can be tried again; none where it can be tried now.
    func seconds(from now: Int64) -> Int? {
        switch self {
        case .wrong: nil
        case .wait(let until, _): max(1, Int((until - now + 999) / 1000))
        case .busy: 5
        }
    }

    func phrase(_ words: Catalogue) -> Phrase {
        switch self {
        case .wrong(let phrase): phrase
        case .busy: SignInPhrases.busy
        case .wait(let until, let now):
            // The clock shows minutes: the one that has begun by then.
            SignInPhrases.wait(
                minutes: max(1, Int((until - now + 59_999) / 60_000)), until: words.formats.instant((until + 59_999) / 60_000 * 60_000))
        }
    }
}
