import Law
import Mechanism
import Registry
import Testing

@Suite struct `A table of questions` {
    private let shipped = ShippedCycle.text("questionnaire/questions.csv")

    private func faults(_ text: String) throws -> [String] {
        let definition = try ShippedCycle.definition()
        do throws(Corrections) {
            _ = try Questionnaire(reading: Array(text.utf8), from: "q.csv", for: definition)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test(arguments: [
        (
            "UNTOC-5-1,UNTOC,1,5,", "UNTOC-6-9,UNTOC,1,5,",
            "q.csv:4: id: “UNTOC-6-9”: the identifier does not fit the row; "
                + "expected UNTOC-5- and a number from 1"
        ),
        (
            "UNTOC-5-1,UNTOC,1,5,", "UNTOC-5-1,UNTAC,1,5,",
            "q.csv:4: instrument: “UNTAC”: the value is not known; "
                + "expected one of UNTOC, TIP, SOM, FA"
        ),
        ("UNTOC-5-1,UNTOC,1,5,", "UNTOC-5-1,UNTOC,7,5,", "q.csv:4: cluster: “7”: the value is not known; expected one of 1, 2, 3, 4"),
        (
            "UNTOC-5-1,UNTOC,1,5,yes-part-no", "UNTOC-5-1,UNTOC,1,5,yes",
            "q.csv:4: kind: “yes”: the value is not known; "
                + "expected one of yes-part-no, text, number"
        ),
        (
            "TIP-5-1,TIP,1,5,", "TIP-5-1,TIP,1,5+6,",
            "articles: “5+6”: the cluster does not have these articles of the instrument; "
                + "expected articles among 3, 5, joined by +, or nothing"
        ),
        (
            "UNTOC-5-2,UNTOC,1,5", "UNTOC-5-1,UNTOC,1,5",
            "q.csv:5: id: “UNTOC-5-1”: the same stands in line 4; "
                + "expected each identifier once"
        ),
        (
            "UNTOC-5-1=yes+part", "UNTOC-5-1=yes+perhaps",
            "follows: “UNTOC-5-1=yes+perhaps”: it is no condition; "
                + "expected a question and its answers, such as UNTOC-5-1=yes+part"
        ),
        ("UNTOC-5-1=yes+part", "UNTOC-6-1=yes", "follows: “UNTOC-6-1=yes”: no earlier question"),
        ("UNTOC-5-1=yes+part", "UNTOC-5-3=yes", "follows: “UNTOC-5-3=yes”: no earlier question"),
        (
            "UNTOC-6-3,UNTOC,1,6,yes-part-no,UNTOC-6-2=yes+part", "UNTOC-10-9,UNTOC,1,10,text,UNTOC-8-1=yes",
            "follows: “UNTOC-8-1=yes”: no earlier question"
        ),
        ("id,instrument", "id,instruments", "instruments"),
    ])
    func `shows what is wrong at its place`(old: String, new: String, fault: String) throws {
        let found = try faults(shipped.replacing(old, with: new, maxReplacements: 1))
        #expect(found.contains { $0.contains(fault) }, "\(found)")
    }

    @Test func `that asks nothing about an article names it`() throws {
        let lines = shipped.split(separator: "\n").filter { !$0.hasPrefix("FA-9-") && !$0.hasPrefix("TIP-13-") }
        #expect(
            try faults(lines.joined(separator: "\n") + "\n") == [
                "q.csv: articles: no question is about article 9 of FA in cluster 2; expected at least one question for every article of table 1 (¶19)",
                "q.csv: articles: no question is about article 13 of TIP in cluster 3; expected at least one question for every article of table 1 (¶19)",
            ])
    }

    @Test func `shows all faults at once`() throws {
        let found = try faults(shipped.replacing("UNTOC-5-1,UNTOC,1,5,yes-part-no", with: "UNTOC-6-1,UNTOC,1,5,maybe", maxReplacements: 1))
        #expect(found.count >= 3)
    }

    @Test func `that is missing is a fault`() throws {
        let definition = try ShippedCycle.definition()
        #expect(throws: Corrections.self) { try Questionnaire(reading: nil, from: "q.csv", for: definition) }
    }
}
