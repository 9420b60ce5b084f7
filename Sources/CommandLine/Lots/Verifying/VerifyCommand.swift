internal import Casework
internal import JSONText
internal import Lots

/// `palermo lots verify`: whether a draw is what it says.
enum VerifyCommand {
    private static let transcript = Argument("TRANSCRIPT", .file, "the transcript, or the folder of the draw")
    private static let commitments = Option(
        "commitments", "FILE", .file, "commitments as they were published, for the draw or a repeat", stands: .anyNumber)
    private static let assignments = Option(
        "assignments", "FILE", .file, "the assignments that should follow from it (default: those in the folder of the draw)")
    private static let format = RegistryOptions.format(["text", "json"])

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "verify",
            abstract: "Check a draw: the seed, every choice, every rule and every proof",
            discussion: """
                Nothing is taken on trust and nothing is searched: each number follows from the seed, each State that could be drawn comes with \
                a draw that completes it, and each one that could not with the rule or the proof against it. What cannot be checked is listed.
                """,
            arguments: [transcript],
            options: [commitments, assignments] + LotsBasis.options + [format],
            examples: [
                Example("Check a draw with what was published before it", "palermo lots verify draw --commitments commitments.json")
            ],
            action: { try verify($0, ports) })
    }

    private static func verify(_ invocation: Invocation, _ ports: Ports) throws -> ExitCode {
        let given = try invocation.value(transcript)
        let path = DrawFiles(files: ports.files, paper: nil).transcriptPath(given)
        let bytes = try LotsFiles(ports.files).read(path, "the transcript").bytes
        let basis = try LotsBasis.read(invocation, ports)
        let evidence = DrawEvidence(
            registry: basis.registry, definition: basis.definition,
            commitments: try OriginOptions.published(invocation.all(commitments), invocation.console, ports),
            assignments: try found(invocation, folder: path == given ? nil : given, ports))
        let isForMachines = invocation[format] == "json"
        do throws(Failure) {
            let verification = try RecordedDraw.verify(bytes, path, evidence, invocation.console, ports)
            let report = VerifyReport(path: path, verification: verification, names: basis.names)
            if isForMachines { invocation.console.output.write(report.json.prettyText) }
            if !verification.faults.isEmpty {
                throw LotsWording.differences(verification.faults, in: path, basis.names, invocation.console)
            }
            if !isForMachines { invocation.console.output.write(report.text) }
            return .ok
        } catch {
            throw error
        }
    }

    /// The assignments that are named, or else those beside the transcript where the folder of a draw is named.
    private static func found(_ invocation: Invocation, folder: String?, _ ports: Ports) throws -> NamedBytes? {
        let beside = folder.map { DrawFiles.path(DrawFiles.assignments, in: $0) }.flatMap { ports.files.exists($0) ? $0 : nil }
        guard let path = invocation[assignments] ?? beside else { return nil }
        return NamedBytes(path, try LotsFiles(ports.files).read(path, "the assignments").bytes)
    }
}
