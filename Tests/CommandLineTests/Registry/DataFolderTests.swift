import CaseworkTesting
import CommandLine
import Testing

@Suite struct `The shipped data` {
    private static func exitCode(_ call: String, dataIn folder: String, _ surroundings: Surroundings = Surroundings()) async throws
        -> ExitCode
    {
        await Answer(call, .testing(try MemoryFiles.registry(in: folder + "/registry"), surroundings)).exitCode
    }

    @Test(arguments: ["Data", "/usr/share/palermo", "/app/Data", "/app/share/palermo"])
    func `is found where it is usually kept`(folder: String) async throws {
        let surroundings = Surroundings(executableFolder: "/app/bin")
        #expect(try await Self.exitCode("registry show FRA", dataIn: folder, surroundings) == .ok)
    }

    @Test func `is found where the call or the environment says`() async throws {
        #expect(try await Self.exitCode("registry show FRA --data there/", dataIn: "there") == .ok)
        #expect(try await Self.exitCode("registry show FRA", dataIn: "there", Surroundings(dataFolder: "there")) == .ok)
        #expect(try await Self.exitCode("registry show FRA --registry there/registry", dataIn: "there") == .ok)
    }

    @Test func `is not looked for elsewhere when the call or the environment names a folder`() async throws {
        #expect(try await Self.exitCode("registry show FRA --data there", dataIn: "Data") == .noInput)
        #expect(try await Self.exitCode("registry show FRA", dataIn: "Data", Surroundings(dataFolder: "there")) == .noInput)
    }

    @Test func `that is nowhere is explained`() async {
        let call = await Answer("registry show FRA", .testing())
        #expect(call.exitCode == .noInput)
        #expect(
            call.error == """
                palermo: cannot find the shipped registry: there is none in Data,
                  /usr/share/palermo
                  Name one with --registry DIR, or the folder above it with --data DIR or in
                  PALERMO_DATA.

                """)
    }
}
