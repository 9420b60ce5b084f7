extension Program {
    /// The program with all its commands; what they need from outside is handed in here.
    package static func palermo() -> Program {
        Program(commands: [])
    }
}
