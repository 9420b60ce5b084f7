public import Casework
internal import Localization
public import Markup

/// The secret of an app that shows codes: as a picture to scan and as text, with the field for its first code.
public struct EnrolCodesPage: Sendable {
    /// The name of its form.
    public static let form = "enrol"
    /// The field with the address, so that the picture can be shown again; its name is among those that are never shown as text.
    public static let addressField = "code-address"

    private let factor: String
    private let address: String
    private let matrix: BitMatrix?
    private let back: String
    private let context: PageContext

    /// The page of a seed.
    ///
    /// - Parameters:
    ///   - factor: the identifier of the second factor.
    ///   - address: the address that an app reads.
    ///   - matrix: its QR code; none where it could not be drawn.
    public init(factor: String, address: String, _ matrix: BitMatrix?, back: String, _ context: PageContext) {
        self.factor = factor
        self.address = address
        self.matrix = matrix
        self.back = back
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <h2>\(context.say(SecondFactorPhrases.scan))</h2>
        \(matrix.map { QRPicture($0, context.text(SecondFactorPhrases.picture)).html })
        <p>\(context.say(SecondFactorPhrases.orType)) <code class="secret" dir="ltr">\(secret)</code></p>
        \(app)
        <p class="note warn">\(context.say(SecondFactorPhrases.once))</p>
        \(form)
        """
    }

    /// The secret in groups of four, which are easier to type; the whole address where it has none.
    private var secret: String {
        guard let start = address.firstRange(of: "secret=")?.upperBound else { return address }
        let letters = Array(address[start...].prefix { $0 != "&" })
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
    }

    private var app: HTML? {
        guard address.hasPrefix("otpauth://") else { return nil }
        return "<p><a href=\"\(address)\">\(context.say(SecondFactorPhrases.openApp))</a></p>"
    }

    private var form: HTML {
        let form = context.form(Self.form, to: "/second-factor/new")
        let hidden = [("factor", factor), (Self.addressField, address), ("back", back)].map { form.hidden($0, $1) }
        let code = form.line(
            "code", SecondFactorPhrases.firstCode, help: SecondFactorPhrases.codeHelp, isNeeded: true, isShort: true,
            completes: "one-time-code", direction: .leftToRight)
        return form.html(button: Buttons.confirm, "\(hidden)\(code)")
    }
}
