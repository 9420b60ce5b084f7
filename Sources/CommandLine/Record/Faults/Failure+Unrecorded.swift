internal import Casework

extension Failure {
    /// An act that could not be recorded because file or disk failed, named by its request; none for what is wrong for other reasons.
    package static func unrecorded(_ request: String, _ error: any Error) -> Failure? {
        let asked = "record the act of \(request)"
        let nothing = "Nothing of it was recorded; all acts before it are. Repeat the same request when there is room."
        switch error {
        case DatabaseFault.uncertain(let detail): return database(.uncertain(detail: detail), cannot: asked)
        case DatabaseFault.diskFull:
            return Failure(.ioError, cannot: asked, because: "there is no room left on the disk", remedy: nothing)
        case let fault as DatabaseFault:
            let failure = database(fault, cannot: asked)
            let remedy = "Nothing of it was recorded; all acts before it are." + (failure.remedy.map { " " + $0 } ?? "")
            return Failure(failure.exitCode, cannot: asked, because: failure.reason, remedy: remedy)
        case let fault as FileFault:
            return Failure(.ioError, cannot: asked, because: "\(fault)", remedy: nothing)
        default: return nil
        }
    }
}
