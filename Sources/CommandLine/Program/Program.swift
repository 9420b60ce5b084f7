private import Law

/// The whole command line: reads the words of a call, lets the command act, and shows what went wrong.
package struct Program: Sendable {
    private let root: Command
    private let explanation: @Sendable (any Error) -> Failure?

    /// A program of some commands, with the words for errors that the commands themselves do not explain.
    package init(commands: [Command], explanation: @escaping @Sendable (any Error) -> Failure? = { _ in nil }) {
        self.root = Command.palermo(commands)
        self.explanation = explanation
    }

    /// The command that stands for the program itself.
    package var path: CommandPath { CommandPath(root) }

    /// Does what the words after the program's name ask for.
    package func run(_ words: [String], on console: Console) async -> ExitCode {
        let exitCode = await answer(words, console)
        guard let fault = console.output.fault else { return exitCode }
        console.error.write("palermo: cannot write the output: \(fault)\n")
        return .ioError
    }

    private func answer(_ words: [String], _ console: Console) async -> ExitCode {
        switch CallParser.parse(words, for: root) {
        case .help(let path):
            console.output.write(HelpPage(path: path).text)
            return .ok
        case .version:
            console.output.write("palermo \(Version.text)\n")
            return .ok
        case .faulty(let path, let faults):
            console.error.write(UsageMessage(path: path, faults: faults).text)
            return .usage
        case .act(let path, let action, let values):
            return await act(action, Invocation(path: path, console: console, values: values))
        }
    }

    private func act(_ action: Command.Action, _ invocation: Invocation) async -> ExitCode {
        do {
            return try await action(invocation)
        } catch {
            let failure = failure(error, of: invocation.path)
            invocation.console.error.write(failure.message)
            return failure.exitCode
        }
    }

    private func failure(_ error: any Error, of path: CommandPath) -> Failure {
        if let failure = error as? Failure ?? explanation(error) { return failure }
        let asked = "finish '\(path.name)'"
        if let refusal = error as? Refusal {
            if let failure = MechanismWording.failure(refusal, cannot: asked) { return failure }
            return Failure(.unavailable, cannot: asked, because: "\(refusal.reason)", under: refusal.basis)
        }
        return Failure(
            .software, cannot: asked, because: "something went wrong in the program (\(error))",
            remedy: "Please report this with the command line that led to it.")
    }
}

extension Program {
    /// What is wrong with a call, for the test of the examples; `source <(…)` around it is looked through.
    package func faults(in call: String) -> [String] {
        let words = call.split { " ()<".contains($0) }.map(String.init).drop { $0 != root.name }
        guard !words.isEmpty else { return ["\(call) does not call \(root.name)"] }
        guard case .faulty(_, let faults) = CallParser.parse(Array(words.dropFirst()), for: root) else { return [] }
        return faults.map(\.description)
    }
}
