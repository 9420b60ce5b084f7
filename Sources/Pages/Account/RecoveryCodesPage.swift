internal import Localization
public import Markup

/// Recovery codes, the one time that they are seen.
public struct RecoveryCodesPage: Sendable {
    private let codes: [String]
    private let onward: String
    private let context: PageContext

    /// The page.
    ///
    /// - Parameter onward: the path to which it leads.
    public init(_ codes: [String], onward: String, _ context: PageContext) {
        self.codes = codes
        self.onward = onward
        self.context = context
    }

    /// The content within the frame.
    public var html: HTML {
        """
        <p>\(context.say(SecondFactorPhrases.recoveryIntroduction))</p>
        <p class="note warn">\(context.say(SecondFactorPhrases.recoveryPrint))</p>
        <ol class="recovery">\(codes.map { code -> HTML in "<li><code dir=\"ltr\">\(code)</code></li>" })</ol>
        <p class="actions"><a class="button" href="\(onward)">\(context.say(SecondFactorPhrases.onward))</a></p>

        """
    }
}
