import Foundation

/// What tests ask of a page.
struct PageText {
    let text: String

    init(_ text: String) { self.text = text }

    /// The values of an attribute, in their order.
    func values(of attribute: String) -> [String] {
        guard let pattern = try? Regex("[ \\n]\(attribute)=\"([^\"]*)\"", as: (Substring, Substring).self) else { return [] }
        return text.matches(of: pattern).map { String($0.output.1) }
    }

    /// The faults in the nesting of tags, as Python's own parser sees them.
    func nestingFaults() throws -> String {
        try Python.run(
            """
            import sys
            from html.parser import HTMLParser
            VOID = {"meta", "link", "input", "br"}
            class Nesting(HTMLParser):
                def __init__(self): super().__init__(convert_charrefs=True); self.open = []
                def handle_starttag(self, tag, attributes):
                    names = [name for name, _ in attributes]
                    if len(names) != len(set(names)): print("twice the same attribute", tag, names)
                    if any(value is None for name, value in attributes if name != "hidden"): print("no value", tag, names)
                    if tag not in VOID: self.open.append(tag)
                def handle_startendtag(self, tag, attributes): pass
                def handle_endtag(self, tag):
                    if not self.open or self.open.pop() != tag: print("unexpected end of", tag, "at", self.getpos())
            parser = Nesting()
            parser.feed(sys.stdin.read())
            parser.close()
            if parser.open: print("never closed:", parser.open)
            """, input: text)
    }

    /// The faults of the text as XML.
    func xmlFaults() throws -> String {
        try Python.run(
            """
            import sys, xml.dom.minidom
            try: xml.dom.minidom.parseString(sys.stdin.buffer.read())
            except Exception as fault: print(fault)
            """, input: text)
    }
}
