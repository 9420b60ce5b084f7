import Markup
import Testing

@Suite struct `Markup` {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("Côte d’Ivoire & \"others\"", "Côte d’Ivoire &amp; &quot;others&quot;"),
        ("' onload='x", "&#39; onload=&#39;x"),
        ("&amp;", "&amp;amp;"),
        ("الجزائر 中国", "الجزائر 中国"),
        ("", ""),
    ])
    func `escapes every text that is put into it`(text: String, escaped: String) {
        let piece: HTML = "\(text)"
        #expect(piece.text == escaped)
    }

    @Test func `keeps a text inside the quotes of an attribute`() {
        let name = #"" onclick="x' y='z"#
        let piece: HTML = "<a title=\"\(name)\" class='\(name)'>"
        #expect(piece.text == "<a title=\"&quot; onclick=&quot;x&#39; y=&#39;z\" class='&quot; onclick=&quot;x&#39; y=&#39;z'>")
    }

    @Test(arguments: ["\u{0}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{10FFFE}"])
    func `replaces characters that have no place in a page`(character: String) {
        let piece: HTML = "a\(character)b"
        #expect(piece.text == "a\u{FFFD}b")
    }

    @Test(arguments: ["\t", "\n", "\r", "\r\n", "\u{A0}", "\u{200F}", "\u{FFFD}", "\u{1F1EB}\u{1F1F7}", "e\u{301}"])
    func `keeps white space and whatever people write`(text: String) {
        let piece: HTML = "\(text)"
        #expect(Array(piece.text.utf8) == Array(text.utf8))
    }

    @Test func `takes literals and pieces of a page as they are`() {
        let item: HTML = "<li>\("<")</li>"
        let none: HTML? = nil
        let some: HTML? = "<b>&amp;</b>"
        let list: HTML = "<ul>\([item, item])\(none)\(some)</ul>"
        #expect(list.text == "<ul><li>&lt;</li><li>&lt;</li><b>&amp;</b></ul>")
    }

    @Test func `joins pieces with a piece between them`() {
        let pieces: [HTML] = ["<i>a</i>", "\("&")", "c"]
        #expect(pieces.joined(separator: "<br>").text == "<i>a</i><br>&amp;<br>c")
        #expect([HTML]().joined().isEmpty)
    }
}
