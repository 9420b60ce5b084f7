import Casework
import Law
import Lots
import Registry
import Solver
import Testing
import Vault

/// One draw on the registry as shipped; what is said of it is looked at in each test.
@Suite struct `A draw among the parties of 20 November 2026` {
    private static let drawn = Result {
        let registry = try ShippedData.registry.get()
        let definition = try MechanismDefinition(
            reading: Array(ShippedData.definitionText.utf8), from: "mechanism.json", for: registry)
        let field = Field(parties: try definition.parties(in: registry, on: Day("2026-11-20")), terms: definition.terms)
        var search = CompletionSearch(Position(field), lastWord: CaDiCaL())
        let certificate = search.complete()
        try #require(certificate == nil)
        var words = Sodium().stream(seed: Array(0..<32))
        return Drawing.draw(from: search, with: &words)
    }

    private let drawing: Drawing

    init() throws { drawing = try Self.drawn.get() }

    @Test func `breaks no rule`() {
        #expect(drawing.position.breaches.isEmpty)
    }

    @Test func `gives everybody one to three reviews, and two to four reviewers`() {
        let everybody = 0..<drawing.position.field.count
        #expect(everybody.allSatisfy { (1...3).contains(drawing.position.reviews(by: $0)) })
        let reviewers = Dictionary(grouping: drawing.steps, by: \.seat.reviewed).mapValues(\.count)
        #expect(reviewers.count == 193)
        #expect(reviewers.values.allSatisfy { (2...4).contains($0) })
    }

    @Test func `puts every participant into one class at every step`() {
        let everybody = Array(0..<drawing.position.field.count)
        for step in drawing.steps {
            #expect((step.eligible + step.excluded.keys).sorted() == everybody)
            #expect(step.eligible == step.eligible.sorted())
            let unable = step.excluded.filter { $0.value == .noCompletion }.keys.sorted()
            #expect(step.proofs.flatMap(\.parties).sorted() == unable)
            #expect(step.completions.count == step.eligible.count)
        }
    }

    @Test func `goes through the States in the order drawn, primary seats before additional ones`() {
        #expect(drawing.order.sorted() == Array(0..<193))
        var reviewed: [Int] = []
        for step in drawing.steps where reviewed.last != step.seat.reviewed { reviewed.append(step.seat.reviewed) }
        #expect(reviewed == drawing.order)
        for seats in Dictionary(grouping: drawing.steps.map(\.seat), by: \.reviewed).values {
            #expect(seats.prefix(2).map(\.side) == [.own, .other])
            #expect(seats.prefix(2).allSatisfy { $0.kind == .primary })
        }
    }

    @Test func `splits them into cohorts of 65, 64 and 64`() {
        let sizes = (1...3).map { cohort in drawing.cohorts.count { $0 == cohort } }
        #expect(sizes.sorted() == [64, 64, 65])
    }
}
