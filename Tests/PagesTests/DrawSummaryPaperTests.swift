import Casework
import Lots
import Registry
import Testing

@Suite struct `The paper on a draw` {
    @Test func `names States, groups and instruments as the registry does`() throws {
        let page = try DrawnLots().page
        #expect(page.text.contains("<th scope=\"row\"><bdi>Arcadia</bdi> <small>ARC</small></th>"))
        #expect(page.text.contains(">East</th>") && page.text.contains("<dt>TIP</dt><dd>TIP</dd>"))
        #expect(try page.nestingFaults() == "")
    }

    @Test func `shows every seat of the draw once in the picture`() throws {
        let lots = try DrawnLots(repeats: 2)
        let seats = Assignments(of: lots.draw.transcript).all.count
        #expect(lots.page.text.matches(of: /<rect [^>]*><title>[^<]+ reviews [^<]+<\/title><\/rect>/).count == seats)
    }

    @Test func `names the contributors with their commitments, and the calls that check it`() throws {
        let lots = try DrawnLots()
        #expect(lots.commitments.count == 2 && lots.commitments.allSatisfy(lots.page.text.contains))
        #expect(lots.page.text.contains("<code>palermo lots verify transcript.json</code>"))
        #expect(!lots.page.text.contains("class=\"rehearsal\""))
        #expect(try DrawnLots(isRehearsal: true).page.text.contains("class=\"rehearsal\""))
    }

    @Test func `tells of every seat drawn again, and marks it on both sides`() throws {
        let lots = try DrawnLots(repeats: 3)
        let repeats = lots.draw.transcript.repeats
        #expect(repeats.count == 3)
        let table = try #require(lots.page.text.firstMatch(of: /(?s)<section id="redrawn".*?<\/section>/)).output
        let steps = repeats.reduce(0) { $0 + $1.steps.count }
        #expect(table.matches(of: /<tr><td>/).count >= steps)
        for draw in repeats {
            let code = lots.draw.transcript.head.field.parties[draw.replaced].code.text
            #expect(table.contains("<td><a href=\"#\(code)\">"))
        }
        let marks = lots.page.text.ranges(of: "<span class=\"again\">drawn again</span>").count
        #expect(marks == 2 * steps, "in the row of the State under review, and in that of the reviewer")
        #expect(try DrawnLots().page.text.contains("drawn again</span>") == false)
    }
}
