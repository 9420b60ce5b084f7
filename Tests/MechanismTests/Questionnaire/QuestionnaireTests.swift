import Law
import Mechanism
import Registry
import Testing

@Suite struct `The questionnaire as shipped` {
    private let definition: CycleDefinition
    private let questionnaire: Questionnaire

    init() throws {
        definition = try ShippedCycle.definition()
        let bytes = Array(ShippedCycle.text("questionnaire/questions.csv").utf8)
        questionnaire = try Questionnaire(reading: bytes, from: "questions.csv", for: definition)
    }

    @Test func `asks about every article of table 1`() {
        for instrument in definition.instruments {
            for cluster in definition.clusters {
                let asked = questionnaire.questions(instrument: instrument, cluster: cluster.number, isPartyToUNCAC: false)
                let articles = definition.articles(of: instrument, cluster: cluster.number, isPartyToUNCAC: false)
                #expect(Set(asked.flatMap(\.articles)) == Set(articles))
            }
        }
    }

    @Test func `closes each instrument and cluster with technical assistance and good practice`() {
        for instrument in definition.instruments {
            for cluster in definition.clusters {
                let closing = questionnaire.questions(instrument: instrument, cluster: cluster.number, isPartyToUNCAC: true).suffix(2)
                let hasArticles = cluster.articles[instrument]?.isEmpty == false
                #expect(closing.map(\.articles) == (hasArticles ? [[], []] : []))
            }
        }
    }

    @Test func `leaves articles 8 and 9 to the Convention against Corruption for who is party to it`() {
        let asked = questionnaire.questions(instrument: .convention, cluster: 1, isPartyToUNCAC: true)
        let all = questionnaire.questions(instrument: .convention, cluster: 1, isPartyToUNCAC: false)
        #expect(Set(all.map(\.id)).subtracting(asked.map(\.id)) == Set(["8-1", "8-2", "9-1", "9-2"].map { QuestionID("UNTOC-\($0)") }))
    }

    @Test func `is looked up by identifier`() {
        #expect(questionnaire[QuestionID("UNTOC-5-1")]?.articles == [5])
        #expect(questionnaire[QuestionID("UNTOC-5-9")] == nil)
    }

    @Test(arguments: [(Question.Choice?.none, false), (.some(.yes), true), (.some(.part), true), (.some(.no), false)])
    func `skips what an answer makes needless`(choice: Question.Choice?, isAsked: Bool) {
        let questions = questionnaire.questions(instrument: .convention, cluster: 1, isPartyToUNCAC: true)
        let choices = choice.map { [QuestionID("UNTOC-5-1"): $0] } ?? [:]
        let asked = questionnaire.asked(of: questions, given: choices)
        #expect(asked.contains { $0.id == QuestionID("UNTOC-5-3") } == isAsked)
    }

    @Test func `asks for legislation with yes and in part`() {
        #expect(Question.Choice.allCases.filter(\.mustCiteLegislation) == [.yes, .part])
    }
}
