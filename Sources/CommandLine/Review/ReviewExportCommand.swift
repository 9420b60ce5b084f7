internal import Casework
internal import JSONText
internal import Mechanism

/// `palermo review export`: the archive of a review as one file (¶21).
enum ReviewExportCommand {
    private static let output = Option("output", "FILE", .file, "the file, whose name ends with .html or .json", stands: .once)

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "export",
            abstract: "Write a review with its timeline into one file, for the archive",
            discussion: """
                The page in HTML is complete in itself: it loads nothing, runs nothing, and can be printed. It holds what the reader may \
                read, and nothing else. A file with more than anybody may read can be read by its owner alone.
                """,
            arguments: [ReviewOptions.state],
            options: [output] + ReviewCall.options + [ReviewOptions.day],
            examples: [
                Example("Write the page for everybody", "palermo review export BEL --db palermo.db --output belgium.html"),
                Example(
                    "Write the archive of the State under review",
                    "palermo review export BEL --db palermo.db --as focalPoint:BEL --output archive.html"),
            ],
            action: { try await export($0, ports) })
    }

    private static func export(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let path = try invocation.value(output)
        let form = try ArchiveForm(of: path, ports)
        let call = try await ReviewCall.open(invocation, ports)
        let (dossier, timeline) = (try await call.dossier(on: invocation.day(ports)), try await call.timeline())
        let isPrivate = call.reader.capacity != .anybody && call.reader.capacity != .stakeholder
        do throws(FileFault) {
            try ports.files.write(form.bytes(dossier, timeline, names: call.names), to: path, privately: isPrivate)
        } catch {
            throw Failure.writing("the review", error)
        }
        let reader = MechanismWording.name(of: call.reader.capacity)
        let sentence = "The review of \(call.nameOfState), as \(reader) may read it, was written to \(path)."
        invocation.console.output.write(sentence.printable.wrapped(to: invocation.console.output.width) + "\n")
        return .ok
    }
}
