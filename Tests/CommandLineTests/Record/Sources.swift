import Foundation

/// The files of this package, for tests that hold something against them.
enum Sources {
    /// The folder of the package.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL.path
    /// The folder of the sources.
    static let root = package + "/Sources"
}
