internal import Casework

/// The folder with the data that is shipped: the registry and the definition of the Mechanism.
package struct DataFolder {
    /// The option that names the folder.
    package static let option = Option("data", "DIR", .folder, "the folder with the shipped data, where it is not found by itself")

    /// Its path.
    package let path: String

    /// The registry that is shipped.
    package var registry: String { path + "/registry" }
    /// The definition of the Mechanism that is shipped.
    package var mechanism: String { path + "/mechanism/untoc-review.json" }

    /// The texts of the cycle that are shipped.
    package var cycle: String { path + "/mechanism/untoc-cycle.json" }
    /// The table of questions that is shipped.
    package var questions: String { path + "/questionnaire/questions.csv" }

    /// Finds the folder: where the call or the environment names it, there and nowhere else; or else where it is usually kept.
    package static func find(_ invocation: Invocation, _ ports: Ports) throws(Failure) -> DataFolder {
        let surroundings = ports.surroundings
        if let named = invocation[option] { return try of(named, "\(option.written) names", ports.files) }
        if let named = surroundings.dataFolder { return try of(named, "PALERMO_DATA names", ports.files) }
        let beside =
            surroundings.executableFolder?.folder.map { [DrawFiles.path("Data", in: $0), DrawFiles.path("share/palermo", in: $0)] } ?? []
        let usual = beside + ["Data", "/usr/share/palermo"]
        if let found = usual.map(DataFolder.init(path:)).first(where: { ports.files.exists($0.registry) }) { return found }
        throw Failure(
            .noInput, cannot: "find the shipped registry", because: "there is none in \(usual.joined(separator: ", "))",
            remedy: "Name one with --registry DIR, or the folder above it with --data DIR or in PALERMO_DATA.")
    }

    private static func of(_ path: String, _ source: String, _ files: any Files) throws(Failure) -> DataFolder {
        let folder = DataFolder(path: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
        if files.exists(folder.registry) { return folder }
        let why = files.exists(path) ? "it holds no folder registry" : "there is no such folder"
        throw Failure(
            .noInput, cannot: "use the data in \(path), which \(source)", because: why, remedy: "The folder is the one that holds registry."
        )
    }
}
