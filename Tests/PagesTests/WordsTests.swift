import Foundation
import Law
import Localization
import Markup
import Mechanism
import Pages
import Registry
import Testing

@Suite struct `Words for what the Mechanism knows` {
    private static let catalogues: Result<Catalogues, CatalogueFault> = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Data/languages")
        return Result { () throws(CatalogueFault) in
            try Catalogues { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        }
    }()

    private static let alania = StateCode("ALA")

    private static let capacities: [Capacity] =
        [
            .mission(alania), .focalPoint(alania), .expert(alania), .observer(alania), .contributor(alania), .nominee(alania),
            .delegate(alania), .administrator, .stakeholder, .anybody,
        ] + Office.allCases.map { .secretariat($0) }

    /// Every case of every kind, by the name of the kind.
    private static let kinds: [(name: String, phrases: [Phrase])] = [
        ("step", Step.allCases.map(\.phrase)), ("observation", ObservationKind.allCases.map(\.phrase)),
        ("role", DesignatedRole.allCases.map(\.phrase)), ("office", Office.allCases.map(\.phrase)),
        ("task", Deadline.Task.allCases.map(\.phrase)), ("nomination", NominationStage.allCases.map(\.phrase)),
        ("translation", TranslationStage.allCases.map(\.phrase)), ("need", AssistanceStage.allCases.map(\.phrase)),
        ("document", DocumentStage.allCases.map(\.phrase)), ("progress", ProgressStatus.allCases.map(\.phrase)),
        ("outcome", OutcomeDocument.allCases.map(\.phrase)), ("standing", ParticipantStanding.allCases.map(\.phrase)),
        ("audience", Audience.allCases.map(\.phrase)), ("disclosed", DisclosedRecord.allCases.map(\.phrase)),
        ("answer", AnswerChoice.allCases.map(\.phrase)), ("ground", ReplacementGround.allCases.map(\.phrase)),
        ("language", WorkingLanguage.allCases.map(\.phrase)), ("record", ReviewRecord.allCases.map(\.phrase)),
        ("capacity", capacities.map(\.phrase)),
    ]

    @Test(arguments: Language.allCases)
    func `are there for every case, each with words of its own`(language: Language) throws {
        let words = try Self.catalogues.get()[language]
        for (name, phrases) in Self.kinds {
            let texts = phrases.map(words.text)
            #expect(Set(texts).count == texts.count, "\(name): \(texts)")
            for (phrase, text) in zip(phrases, texts) {
                #expect(words.translates(phrase), "\(name): \(text)")
                #expect(!text.isEmpty && !text.contains("{"), "\(name): \(text)")
            }
        }
    }

    @Test func `know the working languages by the same codes`() {
        #expect(WorkingLanguage.allCases.allSatisfy { $0.language.code == $0.rawValue })
    }

    @Test(arguments: [
        (Language.arabic, "جهة الوصل (\u{2068}Alania\u{2069})"), (.chinese, "协调人（Alania）"), (.english, "Focal point (Alania)"),
        (.french, "Point de contact (Alania)"), (.russian, "Координатор (Alania)"), (.spanish, "Punto de contacto (Alania)"),
    ])
    func `put the name of the State behind the capacity`(language: Language, text: String) throws {
        #expect(try Self.catalogues.get()[language].text(Capacity.focalPoint(Self.alania).phrase(state: "Alania")) == text)
    }

    @Test func `set the reason of a refusal under its paragraph`() throws {
        let phrase = RefusalPhrases.refused(by: Provision(.procedures, 38), because: AgreementPhrases.draft)
        #expect(try Self.catalogues.get()[.french].text(phrase) == "¶38 ne le permet pas\u{A0}: Projet, non soumis")
    }

    @Test func `become HTML in which every value is escaped and kept apart`() throws {
        let words = try Self.catalogues.get()[.arabic]
        #expect(HTML(ReviewPhrases.review(of: "<A & B>"), in: words).text == "استعراض: <bdi>&lt;A &amp; B&gt;</bdi>")
        let guide = HTML(Phrase("Read {guide} first.", ["guide": .slot]), in: .english, ["guide": "<a href=\"/guide\">the guide</a>"])
        #expect(guide.text == "Read <a href=\"/guide\">the guide</a> first.")
    }
}
