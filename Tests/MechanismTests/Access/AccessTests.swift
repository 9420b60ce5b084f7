import FoundationEssentials
import Law
import Mechanism
import Registry
import Testing

@Suite("Access, as one table (¶18, ¶20, ¶21, ¶37–42)")
struct AccessTests {
    private static let page = AccessPage()
    private static let file = ShippedCycle.folder.appending(path: "../docs/access.md").standardizedFileURL

    @Test func `The page of access says what the code does`() throws {
        let lines = Self.page.text.split(separator: "\n", omittingEmptySubsequences: false)
        if ProcessInfo.processInfo.environment["PALERMO_RECORD"] != nil { try Data(Self.page.text.utf8).write(to: Self.file) }
        let recorded = String(decoding: FileManager.default.contents(atPath: Self.file.path) ?? Data(), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for change in lines.difference(from: recorded) {
            switch change {
            case .insert(let line, let text, _): Issue.record("line \(line + 1), the code says: \(text)")
            case .remove(let line, let text, _): Issue.record("line \(line + 1), the page says: \(text)")
            }
        }
    }

    @Test func `No cell has a form that the notes do not describe`() {
        #expect(!Self.page.text.contains("?"))
    }

    @Test func `The stages of the table are stages of a review`() {
        let steps = AccessCast.Stage.allCases.map { AccessCast(at: $0, focalPoints: true).review.step }
        #expect(steps == [.notStarted, .consultations, .selfAssessment, .writtenFeedback, .list, .summary, .summary, .concluded])
        #expect(AccessCast(at: .concluded, focalPoints: true).review.focalPoint(of: AccessCast.reviewed) != nil)
        #expect(AccessCast(at: .concluded, focalPoints: false).review.focalPoint(of: AccessCast.reviewed) == nil)
    }

    @Test(arguments: AccessCast.Stage.allCases)
    func `What anybody reads everybody reads, and what a delegate reads every State's people and every office read`(
        stage: AccessCast.Stage
    ) {
        let roles = AccessRole.groups.flatMap(\.roles)
        let delegate = roles.first { $0.name == "delegate" }!
        let outside = ["nominee", "its nominee", "contributor", "administrator", "stakeholder", "anybody"]
        for audience in [nil, Audience.parties, .everybody] {
            for record in ReviewRecord.allCases {
                let open = Self.page.cell(record, roles.last!, stage, audience) == "yes"
                let isForParties = Self.page.cell(record, delegate, stage, audience) == "yes"
                for role in roles where open || (isForParties && !outside.contains(role.name)) {
                    #expect(Self.page.cell(record, role, stage, audience) == "yes")
                }
            }
        }
    }

    @Test(arguments: [nil, Audience.parties, .everybody])
    func `What is opened opens only what the State may open, at every stage`(audience: Audience?) {
        let opened: Set<ReviewRecord> = [.submittedAnswers, .dialogue, .documents, .publishedList]
        for role in AccessRole.groups.flatMap(\.roles) {
            for stage in AccessCast.Stage.allCases {
                for record in ReviewRecord.allCases where !opened.contains(record) {
                    #expect(Self.page.cell(record, role, stage, audience) == Self.page.cell(record, role, stage, nil))
                }
            }
            for stage in AccessCast.Stage.allCases.suffix(5) {
                for record in opened where record != .publishedList {
                    #expect(Self.page.cell(record, role, stage, audience) == Self.page.cell(record, role, .concluded, audience))
                }
            }
        }
    }
}
