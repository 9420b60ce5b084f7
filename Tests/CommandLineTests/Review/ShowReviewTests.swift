import CaseworkTesting
import CommandLine
import JSONText
import Storage
import Testing

@Suite struct `palermo review show` {
    @Test func `shows anybody what is public, within 80 columns`() async throws {
        let answer = try await ReadRecord.answer("show rur --on 2027-06-01")
        #expect(answer.exitCode == .ok, "\(answer.error)")
        #expect(answer.output.hasPrefix("Review of RUR\nAs read in the capacity of anybody, on 2027-06-01\n"))
        #expect(answer.output.contains(Planted.summary.word) && !answer.output.contains(Planted.submittedAnswer.word))
        #expect(answer.lines.allSatisfy { $0.displayWidth <= 80 })
    }

    @Test func `shows the focal point what belongs to the State`() async throws {
        let answer = try await ReadRecord.answer("show RUR --as focalPoint:RUR --phase 1")
        #expect(answer.exitCode == .ok, "\(answer.error)")
        #expect(answer.output.contains(Planted.draftSupplement.word) && answer.output.contains(Planted.confidentialItem.word))
        #expect(!answer.output.contains(Planted.draftSummary.word), "the second phase was not asked for")
        #expect(answer.lines.allSatisfy { $0.displayWidth <= 80 })
    }

    @Test(arguments: ["focal-point:rur", "FocalPoint:RUR", "caseOfficer", "mission:LYO", "administrator", "stakeholder", "anybody"])
    func `takes a capacity however it is written`(capacity: String) async throws {
        #expect(try await ReadRecord.answer("show RUR --as \(capacity)").exitCode == .ok)
    }

    @Test func `shows an administrator no more than anybody`() async throws {
        func shown(_ reader: String) async throws -> [String] {
            try await ReadRecord.answer("show RUR\(reader)").lines.dropFirst(2).map { $0 }
        }
        #expect(try await shown(" --as administrator") == shown(""))
        #expect(try await shown(" --as stakeholder") == shown(""))
    }

    @Test func `tells machines the same`() async throws {
        let json = try JSON(reading: try await ReadRecord.answer("show RUR --format json").output)
        #expect(json["state"]?.text == "RUR" && json["reader"]?.text == "anybody")
        #expect(json["status"]?["phase"]?.integer == 2)
        #expect(json["nominations"]?.elements?.isEmpty == true && json["designations"]?.elements?.count == 2)
        let phase = json["phases"]?.elements?[0]
        #expect(phase?["list"]?["items"]?.elements?.map { $0["number"]?.integer } == [1])
        #expect(phase?["list"]?["version"]?.isNull == true && phase?["list"]?["symbol"]?.text == "CTOC/COP/2027/CRP.1")
        #expect(phase?["summary"]?["translations"]?.elements?.count == 5)
        #expect(phase?["answers"]?.elements?[0]["articles"]?.elements?[0]["questions"]?.elements?[0]["id"]?.text == "UNTOC-6-1")
    }

    @Test func `every member of the JSON stands in the description`() async throws {
        let page = String(decoding: try LocalFiles().read(Ports.sources + "/docs/reading.md"), as: UTF8.self)
        let described = Set(page.matches(of: /\w+/).map { String($0.output) })
        for call in ["show RUR --as focalPoint:RUR", "timeline RUR --as focalPoint:RUR", "list"] {
            let json = try JSON(reading: try await ReadRecord.answer(call + " --format json").output)
            #expect(names(in: json).subtracting(described) == [])
        }
    }

    private func names(in json: JSON) -> Set<String> {
        let members = json.members ?? []
        return (json.elements ?? members.map(\.value)).reduce(into: Set(members.map(\.name))) { $0.formUnion(names(in: $1)) }
    }

    private static let failures: [(String, ExitCode, String)] = [
        ("show XYZ", .usage, "cannot read the review of 'XYZ': no State has this code 'palermo review list' shows all reviews."),
        ("show RUA", .usage, "no State has this code; did you mean RUR?"),
        ("show FRA", .usage, "France (FRA) is not in this cycle"),
        ("show RUR --phase 4", .unavailable, "phase 4 has not been opened Leave --phase out"),
        ("show RUR --as focalPoint", .usage, "cannot read as 'focalPoint': the State is missing Write focalPoint:CODE."),
        ("show RUR --as caseOfficer:RUR", .usage, "nobody has it for a State Write caseOfficer."),
        ("show RUR --as focalpiont:RUR", .usage, "there is no capacity 'focalpiont'; did you mean focalPoint?"),
        ("show RUR --as focalPoint:LYO", .unavailable, "nobody acts as focal point of LYO by this record"),
        ("show RUR --as nominee:RUR", .usage, "2 persons have this capacity Say who reads: --person expert, --person focal."),
        (
            "show RUR --as focalPoint:RUR --person expert", .unavailable,
            "the record does not say that the person acts as focal point of RUR (¶18)"
        ),
        ("show RUR --person focal", .usage, "the capacity is missing Name it with --as, such as --as focalPoint:RUR."),
    ]

    @Test(arguments: failures)
    func `says what is wrong and what to do`(call: String, exitCode: ExitCode, words: String) async throws {
        let answer = try await ReadRecord.answer(call)
        #expect(answer.exitCode == exitCode)
        #expect(answer.output.isEmpty)
        #expect(answer.words.contains(words), "\(answer.error)")
    }
}
