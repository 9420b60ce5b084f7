package import Casework

extension Failure {
    /// A file or folder that could not be read, with what it was to be read for: `the registry`.
    package static func reading(_ what: String, _ fault: FileFault) -> Failure {
        Failure(fault.kind.isOfDevice ? .ioError : .noInput, cannot: "read \(what) in \(fault.path)", because: "\(fault.kind)")
    }

    /// A file or folder that could not be written, with what it was to hold.
    package static func writing(_ what: String, _ fault: FileFault) -> Failure {
        Failure(
            fault.kind.isOfDevice ? .ioError : .cannotCreate, cannot: "write \(what) to \(fault.path)", because: "\(fault.kind)",
            remedy: "What was there before is as it was.")
    }
}

extension FileFault.Kind {
    /// Whether the device failed, rather than the path being wrong.
    fileprivate var isOfDevice: Bool {
        switch self {
        case .diskFull, .other: true
        case .missing, .notAllowed, .isFolder, .isNoFolder, .nameTooLong, .badName, .exists: false
        }
    }
}
