import CaseworkTesting
import Mechanism
import Registry
import Testing

/// Those who read the played review, each with the planted texts that `docs/access.md` gives them.
struct ReaderCase: Sendable, CustomTestStringConvertible {
    let reader: Author
    let reads: Set<Planted>

    var testDescription: String { "\(reader.capacity)" }

    init(_ reader: Author, _ reads: Set<Planted>) {
        self.reader = reader
        self.reads = reads
    }
}

extension ReaderCase {
    static let all = [
        ReaderCase(PlayedReview.anybody, everybody),
        ReaderCase(Author(PersonID("ngo"), as: .stakeholder), everybody),
        ReaderCase(PlayedReview.root, everybody),
        ReaderCase(PlayedReview.bystander, parties),
        ReaderCase(PlayedReview.translator, parties),
        ReaderCase(PlayedReview.lotsOfficer, parties.union([.consultation])),
        ReaderCase(PlayedReview.caseOfficer, caseOfficer),
        ReaderCase(PlayedReview.focalPoint, reviewed),
        ReaderCase(PlayedReview.mission("RUR"), reviewed),
        ReaderCase(Author(PersonID("expert"), as: .expert(PlayedReview.state)), reviewed),
        ReaderCase(PlayedReview.contributor, everybody.union([.replacedDraft, .submittedAnswer, .draftSupplement])),
        ReaderCase(PlayedReview.lyonesse, lyonesse),
        ReaderCase(PlayedReview.thule, thule),
        ReaderCase(PlayedReview.arcadia, arcadia),
        ReaderCase(
            Author(PersonID("lyonesse-focal"), as: .nominee(StateCode("LYO"))), everybody.union([.nominationOfReviewer])),
    ]

    /// What is published, and what was opened to everybody (¶18, ¶38, ¶41).
    private static let everybody: Set<Planted> = [
        .disclosedAnswer, .sourceOfAnswer, .messageForAll, .disclosedItem, .progressOnDisclosedItem, .summary, .translatedSummary,
        .publishedProfile,
    ]

    /// What every State party reads besides (¶34, ¶38, ¶40, ¶44).
    private static let parties = everybody.union([
        .submittedAnswer, .answerOnTrafficking, .messageForParties, .item, .progress, .needRequest,
    ])

    /// What all who review, or are reviewed, work on together.
    private static let shared = parties.union([.arrangements, .clearedDocument, .draftSummary])

    /// What is written on each instrument (¶28 b).
    private static let onConvention: Set<Planted> = [.observationOnConvention, .draftItem]
    private static let onTrafficking: Set<Planted> = [.observationOnTrafficking, .clarificationAsked, .clarificationGiven]
    private static let onFirearms: Set<Planted> = [.messageOnFirearms, .confidentialItem]

    private static let arcadia = shared.union(onConvention).union(onTrafficking).union(onFirearms)
    private static let thule = shared.union(onTrafficking)
    private static let lyonesse = shared.union(onConvention).union(onFirearms)
        .union([.nominationOfReviewer, .consultation, .rejectedDocument, .draftObservation])

    /// What is the State's own (¶21, ¶23, ¶30).
    private static let reviewed = arcadia.union([
        .replacedDraft, .draftSupplement, .draftAnswerWithHelp, .quarantinedDocument, .nominationName, .unpublishedProfile,
        .contributorName, .consultation,
    ])

    /// The secretariat reads what is handed in, and drafts of answers only where the State asks for help (¶20).
    private static let caseOfficer = arcadia.union([
        .draftAnswerWithHelp, .quarantinedDocument, .rejectedDocument, .nominationName, .unpublishedProfile, .nominationOfReviewer,
        .consultation,
    ])
}
