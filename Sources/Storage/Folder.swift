internal import Casework
internal import Glibc

/// A folder in one that is there.
enum Folder {
    /// Makes a folder of this mode; one that is there already is left as it is.
    static func make(_ path: String, mode: mode_t) throws(FileFault) {
        if mkdir(path, mode) == 0 { return }
        let fault = FileFault.last(at: path)
        switch PathKind(path) {
        case .folder: return
        case .file, .special: throw FileFault(.isNoFolder, at: path)
        case .nothing: throw fault
        }
    }
}
