/// How a command ended, for the shell: the codes of `sysexits.h`.
package enum ExitCode: Int32, Sendable, CaseIterable {
    /// What was asked was done.
    case ok = 0
    /// The command line is wrong.
    case usage = 64
    /// The content of a file is wrong.
    case dataError = 65
    /// A file to be read does not exist or cannot be read.
    case noInput = 66
    /// The law or the facts refuse what was asked.
    case unavailable = 69
    /// The program is at fault.
    case software = 70
    /// A file cannot be created.
    case cannotCreate = 73
    /// Reading or writing broke off.
    case ioError = 74
    /// It may work later.
    case temporaryFailure = 75
    /// The caller may not do this.
    case noPermission = 77
    /// The configuration is wrong.
    case configuration = 78

    /// What the code means, as a clause.
    package var meaning: String {
        switch self {
        case .ok: "what was asked was done"
        case .usage: "the command line is wrong"
        case .dataError: "the content of a file is wrong"
        case .noInput: "a file to be read does not exist or cannot be read"
        case .unavailable: "the law or the facts refuse what was asked"
        case .software: "the program is at fault"
        case .cannotCreate: "a file cannot be created"
        case .ioError: "reading or writing broke off"
        case .temporaryFailure: "it may work later"
        case .noPermission: "the caller may not do this"
        case .configuration: "the configuration is wrong"
        }
    }
}
