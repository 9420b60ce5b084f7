internal import Casework
internal import Law

/// The files that a draw exchanges, read with the words for what goes wrong.
struct LotsFiles {
    private let files: any Files

    init(_ files: any Files) { self.files = files }

    /// The bytes of a file, with its name; `what` is what it was to be read for.
    func read(_ path: String, _ what: String) throws(Failure) -> NamedBytes {
        do throws(FileFault) {
            return NamedBytes(path.lastComponent, try files.read(path))
        } catch {
            throw Failure.reading(what, error)
        }
    }

    /// The paths that are named; a folder stands for all files in it whose names end so.
    func expand(_ paths: [String], ending: String, _ what: String) throws(Failure) -> [String] {
        var all: [String] = []
        for path in paths {
            guard let names = try? files.list(path) else {
                all.append(path)
                continue
            }
            let found = names.filter { $0.hasSuffix(ending) }.map { DrawFiles.path($0, in: path) }
            guard !found.isEmpty else {
                throw Failure(
                    .noInput, cannot: "read \(what) in \(path)", because: "no file in the folder has a name that ends in \(ending)")
            }
            all += found
        }
        return all
    }

    /// Reads several files; the faults of all of them are shown at once.
    func readAll<Value>(
        _ paths: [String], _ what: String, _ console: Console, as value: ([UInt8], String) throws(Corrections) -> Value
    ) throws(Failure) -> [Value] {
        var values: [Value] = []
        var faults: [Correction] = []
        for path in paths {
            let bytes = try read(path, what).bytes
            do throws(Corrections) { values.append(try value(bytes, path)) } catch { faults += error.all }
        }
        guard faults.isEmpty else { throw console.show(Corrections(faults), cannot: "read \(what)") }
        return values
    }
}

extension String {
    /// The path of the folder that holds a file; nothing where the path is a name alone.
    var folder: String? { lastIndex(of: "/").map { $0 == startIndex ? "/" : String(self[..<$0]) } }
    /// The name at the end of a path.
    var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
