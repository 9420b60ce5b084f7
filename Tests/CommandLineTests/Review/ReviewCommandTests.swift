import CaseworkTesting
import CommandLine
import JSONText
import Testing

@Suite struct `palermo review` {
    @Test func `timeline shows anybody the steps, and the acts to those who work on it`() async throws {
        let anybody = try await ReadRecord.answer("timeline RUR")
        #expect(anybody.exitCode == .ok, "\(anybody.error)")
        #expect(anybody.words.contains("1 concluded 2") && !anybody.output.contains("answer drafted"))
        let focalPoint = try await ReadRecord.answer("timeline RUR --as focalPoint:RUR --phase 2")
        #expect(focalPoint.words.contains("answer drafted 2 focal point of RUR focal"))
        #expect((anybody.lines + focalPoint.lines).allSatisfy { $0.displayWidth <= 80 })
    }

    @Test func `timeline tells machines the same`() async throws {
        let json = try JSON(reading: try await ReadRecord.answer("timeline RUR --as caseOfficer --format json").output)
        #expect(json["steps"]?.elements?.last?["phase"]?.integer == 2)
        let act = json["acts"]?.elements?[0]
        #expect(act?["kind"]?.text == "review opened" && act?["capacity"]?.text == "case officer" && act?["number"]?.integer == 1)
        #expect(act?["basis"]?.text?.hasPrefix("¶") == true)
    }

    @Test func `export writes the page, for its owner alone where it holds more than is public`() async throws {
        let folder = try await ReadRecord.shared.value.folder
        let answer = try await ReadRecord.answer("export RUR --output @own.html --as focalPoint:RUR")
        #expect(answer.exitCode == .ok, "\(answer.error)")
        #expect(answer.words.contains("The review of RUR, as focal point of RUR may read it, was written to"))
        let page = String(decoding: try folder.bytes("own.html"), as: UTF8.self)
        #expect(
            page.hasPrefix("Review of RUR. As read in the capacity of focal point of RUR") && page.contains(Planted.contributorName.word))
        #expect(try folder.mode("own.html") == 0o600)
        #expect(try await ReadRecord.answer("export RUR --output @public.htm").exitCode == .ok)
        #expect(try folder.mode("public.htm").map { $0 & 0o044 } != 0)
    }

    @Test func `export writes review and timeline for machines`() async throws {
        #expect(try await ReadRecord.answer("export RUR --output @RUR.JSON").exitCode == .ok)
        let bytes = try await ReadRecord.shared.value.folder.bytes("RUR.JSON")
        let json = try JSON(reading: String(decoding: bytes, as: UTF8.self))
        #expect(json["review"]?["state"]?.text == "RUR" && json["timeline"]?["acts"]?.elements?.isEmpty == true)
    }

    @Test func `export refuses a name that says nothing of its form, and a place that is not there`() async throws {
        let unclear = try await ReadRecord.answer("export RUR --output @RUR.pdf")
        #expect(unclear.exitCode == .usage && unclear.words.contains("Let it end with .html for a page, or with .json"))
        #expect(try await ReadRecord.answer("export RUR --output @nowhere/RUR.json").exitCode == .cannotCreate)
    }

    @Test func `list shows every review, in three forms`() async throws {
        let table = try await ReadRecord.answer("list --on 2027-06-01")
        #expect(table.exitCode == .ok, "\(table.error)")
        #expect(table.words.contains("RUR 1 2") && table.words.contains("not started"))
        #expect(table.lines.allSatisfy { $0.displayWidth <= 80 })
        let csv = try await ReadRecord.answer("list --format csv")
        #expect(csv.lines[0] == "code,name,cohort,phase,step,since,waits_for,due,days_late")
        #expect(csv.lines.count == 10 && csv.lines.contains { $0.hasPrefix("RUR,,1,2,") })
        let json = try JSON(reading: try await ReadRecord.answer("list --format json").output)
        #expect(json["reviews"]?.elements?.count == 8)
        #expect(json["reviews"]?.elements?.last { $0["state"]?.text == "RUR" }?["status"]?["phase"]?.integer == 2)
    }

    @Test func `list needs no master key, and the others say where one is looked for`() async throws {
        let record = try await ReadRecord()
        try record.folder.remove("palermo.db.key")
        let ports = Ports.ofRecord()
        let database = record.folder["palermo.db"]
        #expect(await Answer.of(["review", "list", "--db", database], Program.palermo(ports)).exitCode == .ok)
        let answer = await Answer.of(["review", "show", "RUR", "--db", database], Program.palermo(ports))
        #expect(answer.exitCode == .noInput && answer.words.contains("there is no master key"))
    }
}
