import Casework
import CaseworkTesting
import CommandLine
import JSONText
import Law
import Mechanism
import Pages
import Registry
import Testing

@Suite struct `Reading the played review` {
    /// Played once: reading changes nothing.
    private static let played = Task { try await PlayedReview.played() }

    private func dossier(_ reader: Author, phase: Int? = nil) async throws -> ReviewDossier {
        let played = try await Self.played.value
        return try #require(try await ReadReview(played.keeper)(PlayedReview.state, by: reader, on: played.today, phase: phase))
    }

    private func timeline(_ reader: Author) async throws -> ReviewTimeline {
        let played = try await Self.played.value
        return try #require(try await ReadTimeline(played.keeper)(PlayedReview.state, by: reader))
    }

    private func planted(in text: String) -> Set<Planted> { Set(Planted.allCases.filter { text.contains($0.word) }) }

    @Test(arguments: ReaderCase.all)
    func `each reader finds in the text, for machines and on the page what access gives them, and nothing else`(one: ReaderCase)
        async throws
    {
        let (dossier, timeline) = (try await dossier(one.reader), try await timeline(one.reader))
        let forms = [
            OutlineText(ReviewOutline(of: dossier, timeline), width: 80).text, dossier.json.prettyText + timeline.json.prettyText,
            String(decoding: ReviewPagePaper().page(on: dossier, timeline, names: [:]), as: UTF8.self),
        ]
        for form in forms {
            let read = planted(in: form)
            #expect(read.subtracting(one.reads) == [], "more than access gives")
            #expect(one.reads.subtracting(read) == [], "less than access gives")
        }
    }

    @Test(arguments: ReaderCase.all) func `numbers count what the reader sees, without gaps`(one: ReaderCase) async throws {
        let dossier = try await dossier(one.reader)
        func isWithoutGaps(_ numbers: [Int]) -> Bool { numbers == Array(1...max(1, numbers.count)).prefix(numbers.count).map { $0 } }
        #expect(isWithoutGaps(dossier.needs.map(\.number)))
        #expect(isWithoutGaps(try await timeline(one.reader).acts.map(\.number)))
        for phase in dossier.phases {
            #expect(isWithoutGaps(phase.messages.map(\.number)) && isWithoutGaps(phase.documents.map(\.number)))
            #expect(isWithoutGaps(phase.clarifications.map(\.number)) && isWithoutGaps((phase.list?.items ?? []).map(\.number)))
            for question in phase.answers.flatMap(\.articles).flatMap(\.questions) {
                #expect(isWithoutGaps(question.versions.map(\.version).reversed()))
            }
        }
    }

    @Test(arguments: ReaderCase.all) func `the numbers of acts, whose gaps would tell of others, are not shown`(one: ReaderCase)
        async throws
    {
        let (dossier, timeline) = (try await dossier(one.reader), try await timeline(one.reader))
        #expect(!(dossier.json.prettyText + timeline.json.prettyText).contains("\"act\""))
        #expect(!OutlineText(ReviewOutline(of: dossier, timeline), width: 80).text.contains("Act: "))
    }

    @Test func `what bears an item out is told as far as the reader may read it`() async throws {
        func evidence(_ reader: Author) async throws -> [EvidenceEntry] {
            let items = try await dossier(reader, phase: 1).phases[0].list?.items
            return try #require(items?.first { $0.text.body.contains(Planted.item.word) }).evidence
        }
        #expect(
            try await evidence(PlayedReview.focalPoint) == [
                .answer("UNTOC-5-1", version: 2), .answer("UNTOC-5-1", version: 1), .message(1), .document(1),
            ])
        #expect(try await evidence(PlayedReview.bystander) == [.answer("UNTOC-5-1", version: 1)])
    }

    @Test func `nobody is told of confidentiality who may not know of it`() async throws {
        for reader in [PlayedReview.anybody, PlayedReview.bystander, PlayedReview.thule, PlayedReview.translator] {
            let dossier = try await dossier(reader)
            #expect(!dossier.phases.compactMap(\.list).flatMap(\.items).contains { $0.isConfidential })
            #expect(!dossier.needs.contains { $0.isConfidential })
        }
    }

    @Test func `the acts are told to those who work on the review, each where it concerns them`() async throws {
        for reader in [PlayedReview.anybody, PlayedReview.bystander, PlayedReview.root, PlayedReview.contributor, PlayedReview.translator] {
            let timeline = try await timeline(reader)
            #expect(timeline.acts.isEmpty && timeline.steps.map(\.phase).contains(2))
        }
        func kinds(_ reader: Author) async throws -> [String] { try await timeline(reader).acts.map(\.kind) }
        #expect(try await kinds(PlayedReview.focalPoint).contains("answer drafted"))
        #expect(try await !kinds(PlayedReview.lyonesse).contains("answer drafted"))
        #expect(try await kinds(PlayedReview.lyonesse).contains("consultation asked"))
        #expect(try await !kinds(PlayedReview.thule).contains("consultation asked"))
        #expect(try await !kinds(PlayedReview.thule).contains("item kept confidential"))
    }

    @Test func `that help is asked for a confidential need is told to those who may know of the need`() async throws {
        var played = try await PlayedReview.played()
        let need = try #require(played.numbers[.confidentialItem])
        let request = Passage("Help.", in: .english, words: 1)
        try await played.act(
            AskForAssistance(for: need, on: Topic(InstrumentCode("FA"), article: 5), request), by: PlayedReview.focalPoint)
        let keeper = played.keeper
        func requests(_ reader: Author) async throws -> Int? {
            try await ReadTimeline(keeper)(PlayedReview.state, by: reader)?.acts.count { $0.kind == AskForAssistance.kind }
        }
        #expect(try await requests(PlayedReview.arcadia) == 2)
        #expect(try await requests(PlayedReview.thule) == 1)
    }

    @Test func `the people of the State under review are named first, its focal point before the others`() async throws {
        let designations = try await dossier(PlayedReview.anybody).designations
        #expect(designations.map(\.role) == ["focal point", "expert"])
        #expect(designations.map { $0.contact != nil } == [true, false])
    }

    @Test func `persons are named to those who may know the people of their State`() async throws {
        let acts = try await timeline(PlayedReview.lyonesse).acts
        #expect(acts.contains { $0.capacity == "mission of LYO" && $0.person == "mission-LYO" })
        #expect(acts.allSatisfy { $0.capacity == "mission of LYO" || $0.person == nil })
    }

    @Test func `one phase is read alone`() async throws {
        #expect(try await dossier(PlayedReview.focalPoint, phase: 2).phases.map(\.number) == [2])
        #expect(try await dossier(PlayedReview.focalPoint, phase: 7).phases.isEmpty)
    }

    @Test func `the latest acts are told without the others, as many as were asked for`() async throws {
        let keeper = try await Self.played.value.keeper
        for reader in [PlayedReview.focalPoint, PlayedReview.thule] {
            let all = try await timeline(reader).acts.map { "\($0.day) \($0.kind) \($0.capacity)" }
            for most in [1, 7, 50, 5_000] {
                let latest = try #require(try await ReadTimeline(keeper)(PlayedReview.state, by: reader, latest: most))
                #expect(latest.acts.map { "\($0.day) \($0.kind) \($0.capacity)" } == Array(all.suffix(most)))
            }
        }
    }

    @Test func `a State outside the cycle has no review`() async throws {
        let keeper = try await Self.played.value.keeper
        #expect(try await ReadReview(keeper)(StateCode("ZZZ"), by: PlayedReview.anybody, on: Day(number: 20_000)) == nil)
        #expect(try await ReadTimeline(keeper)(StateCode("ZZZ"), by: PlayedReview.anybody) == nil)
    }
}
