internal import Casework

/// `palermo key combine`: the key made up again from shares.
enum KeyCombineCommand {
    private static let shares = Argument("SHARE", .file, "the file of a share", stands: .atLeastOnce)
    private static let out = Option("out", "FILE", .file, "where the key is written, and nothing stands yet", stands: .once)

    static func command(_ ports: Ports) -> Command {
        Command(
            name: "combine",
            abstract: "Restore a master key from shares",
            discussion:
                "As many shares are needed as were said when they were made; more do no harm. A slip in one is told by its file and group.",
            arguments: [shares],
            options: [out],
            examples: [
                Example(
                    "Restore a key from three shares",
                    "palermo key combine --out restored.key share-1-of-5.txt share-3-of-5.txt share-4-of-5.txt")
            ],
            action: { try await combine($0, ports) })
    }

    private static func combine(_ invocation: Invocation, _ ports: Ports) async throws -> ExitCode {
        let (paths, out) = (invocation.all(shares), try invocation.value(out))
        let asked = "restore the master key from shares"
        let texts = try paths.map { path in
            ShareFile.share(in: String(decoding: try LotsFiles(ports.files).read(path, "a share").bytes, as: UTF8.self))
        }
        let key = try await KeyCommands.work(asked, ports) { keys in
            do {
                let key = try keys.combine(texts)
                try keys.write(key, to: out)
                return key
            } catch MasterKeyFault.malformedShare(let number, let group) {
                throw Failure.malformedShare("the text in \(paths[number - 1])", group: group, cannot: asked)
            }
        }
        invocation.console.error.write("The master key \(key.name) is in \(out.printable).\n")
        return .ok
    }
}
