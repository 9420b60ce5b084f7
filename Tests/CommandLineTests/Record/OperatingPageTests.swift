import CommandLine
import Foundation
import Testing

@Suite struct `The page for operators` {
    private let page: String

    init() throws { page = try String(contentsOfFile: Sources.package + "/docs/operating.md", encoding: .utf8) }

    @Test func `has no command line that the program does not understand`() {
        let program = Program.palermo(.ofRecord(.testing()))
        let blocks = page.matches(of: /\n *(palermo [^\n`]*)/).map { String($0.output.1) }
        let spans = page.matches(of: /`(palermo [^`\n]*)`/).map { String($0.output.1) }
        // A name of a command alone is no call.
        let calls = (blocks + spans.filter { $0.contains("--") || $0.contains(".") }).map { String($0.prefix { $0 != "|" }) }
        #expect(calls.count > 15)
        for call in calls { #expect(program.faults(in: call) == [], "\(call)") }
    }

    @Test func `says of every finding what to do`() {
        for name in `The words for findings`.names { #expect(page.contains("`\(name)`"), "\(name)") }
    }
}
