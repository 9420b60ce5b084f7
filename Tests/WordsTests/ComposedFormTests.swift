import Testing
import Words

@Suite struct `Normalization form C` {
    @Test(arguments: [
        ("cafe\u{301}", "caf\u{e9}"), ("caf\u{e9}", "caf\u{e9}"), ("plain", "plain"), ("", ""), ("\u{212b}", "\u{e5}".uppercased()),
        ("\u{1112}\u{1161}\u{11ab}", "\u{d55c}"), ("\u{1f1eb}\u{1f1f7}", "\u{1f1eb}\u{1f1f7}"),
    ])
    func `brings texts that look alike to the same code points`(text: String, composed: String) {
        #expect(Array(ComposedForm().composed(text).unicodeScalars) == Array(composed.unicodeScalars))
    }
}
