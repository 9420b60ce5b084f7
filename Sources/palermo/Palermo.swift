private import CommandLine
private import Glibc

@main
struct Palermo {
    /// Hands the words of the call to the command line and ends with its code.
    static func main() async {
        let program = Program.palermo()
        let exitCode = await program.run(Array(Swift.CommandLine.arguments.dropFirst()), on: .standard)
        exit(exitCode.rawValue)
    }
}
