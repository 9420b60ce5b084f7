/// Files and folders, spoken of by their paths as a person writes them.
///
/// Whatever is written is whole: who reads a path finds what was there before or what was written, never a part of it.
public protocol Files: Sendable {
    /// The bytes of a file.
    func read(_ path: String) throws(FileFault) -> [UInt8]
    /// Whether there is a file or folder.
    func exists(_ path: String) -> Bool
    /// The names in a folder, in the order of their bytes.
    func list(_ folder: String) throws(FileFault) -> [String]
    /// Makes a folder with those above it; one that is there already is left as it is.
    func makeFolder(_ path: String) throws(FileFault)
    /// Writes a file, in place of one that is there; a private one can be read by its owner alone, from its first byte on.
    func write(_ bytes: [UInt8], to path: String, privately: Bool) throws(FileFault)
    /// Writes several files into a folder, which is made where there is none, as one act: all are laid down before the first takes its
    /// name, so that a disk without room leaves every file as it was.
    func write(_ files: [NamedBytes], into folder: String) throws(FileFault)
}

extension Files {
    /// Writes a file that anybody may read.
    public func write(_ bytes: [UInt8], to path: String) throws(FileFault) { try write(bytes, to: path, privately: false) }
}
