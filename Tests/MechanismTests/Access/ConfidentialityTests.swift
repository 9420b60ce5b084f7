import Law
import Mechanism
import Registry
import Testing

@Suite("Confidentiality, cell by cell where it matters most (¶20, ¶21, ¶37–42)")
struct ConfidentialityTests {
    private let states = AccessRole.groups.prefix(3).flatMap(\.roles)
    private let office = Author(PersonID("p-office"), as: .secretariat(.caseOfficer))
    private let delegate = Author(PersonID("p-DDD"), as: .delegate(Rehearsal.bystander))
    private let anybody = Author(PersonID(""), as: .anybody)
    private let additional = Author(PersonID("p-EEE"), as: .focalPoint(AccessCast.additional))

    @Test func `Draft answers are read by the secretariat only while help is asked (¶20)`() {
        let request = ReadRequest(.draftAnswers, phase: 1, part: AccessCast.questions[0].text)
        #expect(!reads(request, office, AccessCast(at: .selfAssessment, focalPoints: true)))
        #expect(reads(request, office, AccessCast(at: .selfAssessment, focalPoints: true, help: true)))
        var rehearsal = AccessCast(at: .selfAssessment, focalPoints: true, help: true).rehearsal
        rehearsal.act(AskForHelp(phase: 1, isAsked: false), by: Rehearsal.focalPoint(AccessCast.reviewed))
        #expect(!Access.allows(reading: request, by: office, of: rehearsal.review))
        for other in Office.allCases where other != .caseOfficer {
            let author = Author(PersonID("p"), as: .secretariat(other))
            #expect(!reads(request, author, AccessCast(at: .selfAssessment, focalPoints: true, help: true)))
        }
    }

    @Test func `The dialogue is read by States parties only once the State opened it, message by message (¶40)`() throws {
        var rehearsal = AccessCast(at: .list, focalPoints: true).rehearsal
        let message = try #require(rehearsal.review.current?.dialogue.messages.first?.id)
        let request = ReadRequest(.dialogue, phase: 1, instrument: AccessCast.instruments[0], part: "\(message)")
        #expect(!Access.allows(reading: request, by: delegate, of: rehearsal.review))
        let refusal = rehearsal.act(
            Disclose(phase: 1, .dialogue, part: "\(message)", to: .parties), by: Rehearsal.focalPoint(AccessCast.reviewed))
        #expect(refusal == nil)
        #expect(Access.allows(reading: request, by: delegate, of: rehearsal.review))
        #expect(!Access.allows(reading: request, by: anybody, of: rehearsal.review))
        let other = ReadRequest(.dialogue, phase: 1, instrument: AccessCast.instruments[0], part: "\(message + 1)")
        #expect(!Access.allows(reading: other, by: delegate, of: rehearsal.review))
    }

    @Test(arguments: [ReviewRecord.draftList, .publishedList, .needs, .confidentialItems])
    func `Confidential items go no further than the parties of the review and the case officer, however they are asked for (¶38)`(
        record: ReviewRecord
    ) throws {
        let cast = AccessCast(at: .concluded, focalPoints: true, disclosedTo: .everybody)
        let item = try #require(cast.review.current?.list.items.last)
        #expect(item.isConfidential)
        let request = ReadRequest(record, phase: 1, instrument: item.topic.instrument, part: "\(item.id)")
        let may = AccessRole.groups.flatMap(\.roles).filter { reads(request, $0.author, cast) }
        let people = ["mission alone", "mission", "focal point", "expert", "observer"]
        #expect(may.map(\.name) == people + ["additional reviewer", "case officer"])
        let open = try #require(cast.review.current?.list.items.first)
        #expect(reads(ReadRequest(.publishedList, phase: 1, part: "\(open.id)"), anybody, cast))
    }

    @Test func `An additional reviewer sees its instruments only, and the answers on the Convention (Reading)`() {
        let cast = AccessCast(at: .list, focalPoints: true)
        for record in [ReviewRecord.feedback, .dialogue, .documents, .draftList, .confidentialItems] {
            let allowed = AccessCast.instruments.filter { reads(ReadRequest(record, phase: 1, instrument: $0), additional, cast) }
            #expect(allowed == [InstrumentCode("FA")])
        }
        #expect(reads(ReadRequest(.submittedAnswers, phase: 1, instrument: InstrumentCode("UNTOC")), additional, cast))
    }

    @Test func `What a message or an item is about is known from the record, not from who asks`() throws {
        let cast = AccessCast(at: .list, focalPoints: true)
        let message = try #require(cast.review.current?.dialogue.messages.first)
        let items = try #require(cast.review.current?.list.items)
        for instrument in [nil, InstrumentCode("FA")] {
            #expect(!reads(ReadRequest(.dialogue, phase: 1, instrument: instrument, part: "\(message.id)"), additional, cast))
            let read = items.filter { reads(ReadRequest(.draftList, phase: 1, instrument: instrument, part: "\($0.id)"), additional, cast) }
            #expect(read.map(\.topic.instrument.text) == ["FA"])
        }
    }

    @Test func `No reviewing State, office or other person opens anything (¶37)`() {
        let cast = AccessCast(at: .concluded, focalPoints: true)
        for role in AccessRole.groups.flatMap(\.roles) where role.author.capacity.state != AccessCast.reviewed {
            let refusal = Access.objection(to: .disclose, by: role.author, in: cast.review)
            #expect(refusal?.reason as? AccessRefusal == .notForCapacity("disclose", role.author.capacity))
            #expect(refusal?.basis == Provision(.procedures, 41))
            let rule = DisclosureByReviewedState.objection(to: role.author, in: cast.review)
            #expect(rule?.why == .forReviewedStateOnly)
        }
    }

    @Test func `The administrator and stakeholders read no more than anybody`() {
        for stage in AccessCast.Stage.allCases {
            for audience in [nil, Audience.parties, .everybody] {
                let cast = AccessCast(at: stage, focalPoints: true, help: true, disclosedTo: audience)
                for request in requests {
                    let open = reads(request, anybody, cast)
                    #expect(reads(request, Author(PersonID("p"), as: .administrator), cast) == open)
                    #expect(reads(request, Author(PersonID("p"), as: .stakeholder), cast) == open)
                }
            }
        }
    }

    @Test func `A replaced reviewer reads and does no more than any State party`() {
        let replaced = Author(PersonID("p-RRR"), as: .focalPoint(AccessCast.replaced))
        for stage in AccessCast.Stage.allCases {
            let cast = AccessCast(at: stage, focalPoints: true)
            for request in requests { #expect(reads(request, replaced, cast) == reads(request, delegate, cast)) }
            for deed in Deed.allCases { #expect(Access.objection(to: deed, by: replaced, in: cast.review) != nil) }
        }
    }

    @Test func `Observers change nothing, and a mission beside a focal point nominates and consults only`() {
        let cast = AccessCast(at: .list, focalPoints: true)
        for state in [AccessCast.reviewed, AccessCast.reviewing] {
            let observer = Author(PersonID("p"), as: .observer(state))
            #expect(Deed.allCases.filter { Access.objection(to: $0, by: observer, in: cast.review) == nil }.isEmpty)
        }
        let mission = Author(PersonID("p"), as: .mission(AccessCast.reviewed))
        #expect(Deed.allCases.filter { Access.objection(to: $0, by: mission, in: cast.review) == nil } == [.nominate, .consult])
    }

    @Test func `Observations that are not handed in are read by the State that drafts them`() {
        let cast = AccessCast(at: .writtenFeedback, focalPoints: true)
        let request = ReadRequest(.draftFeedback, phase: 1, instrument: InstrumentCode("TIP"), owner: AccessCast.reviewing)
        let may = states.filter { reads(request, $0.author, cast) }.map { $0.author.capacity.state }
        #expect(Set(may) == [AccessCast.reviewing])
        #expect(!reads(request, office, cast))
    }

    /// Everything that there is to read, about the first instrument and as a whole.
    private var requests: [ReadRequest] {
        ReviewRecord.allCases.flatMap { [ReadRequest($0, phase: 1), ReadRequest($0, phase: 1, instrument: AccessCast.instruments[0])] }
    }

    private func reads(_ request: ReadRequest, _ author: Author, _ cast: AccessCast) -> Bool {
        Access.allows(reading: request, by: author, of: cast.review)
    }
}
