import Foundation

/// The sources of the package as they lie on the disk.
enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    static func page(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }

    /// The targets with Swift files, and the modules that each file imports.
    static func imports() throws -> [String: [(file: String, modules: [String])]] {
        let sources = root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path())?.compactMap { $0 as? String } ?? []
        var targets: [String: [(file: String, modules: [String])]] = [:]
        for file in files.sorted() where file.hasSuffix(".swift") {
            let target = String(file.prefix { $0 != "/" })
            targets[target, default: []].append((file, modules(in: try page("Sources/" + file))))
        }
        return targets
    }

    private static func modules(in source: String) -> [String] {
        let line = /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
        return source.split(separator: "\n").compactMap { try? line.firstMatch(in: $0).map { String($0.output.1) } }
    }
}
