internal import JSONText

/// The description of commands for machines; its keys are stable, new ones may be added.
struct HelpDescription {
    let path: CommandPath

    var json: JSON {
        [
            "version": .string(Version.text),
            "command": describe(path),
            "exitCodes": .array(ExitCode.allCases.map { ["code": .integer(Int($0.rawValue)), "meaning": .string($0.meaning)] }),
        ]
    }

    private func describe(_ path: CommandPath) -> JSON {
        let command = path.command
        return [
            "name": .string(path.name),
            "abstract": .string(command.abstract),
            "discussion": .string(command.discussion),
            "arguments": .array(command.arguments.map(\.description)),
            "options": .array(path.options.map(\.description)),
            "flags": .array(path.flags.map(\.description)),
            "examples": .array(command.examples.map { ["purpose": .string($0.purpose), "call": .string($0.call)] }),
            "commands": .array(command.subcommands.compactMap { path.below($0.name) }.map(describe)),
        ]
    }
}

extension Argument {
    fileprivate var description: JSON {
        [
            "name": .string(name), "abstract": .string(abstract), "takes": .string(kind.expectation), "words": .strings(kind.words),
            "required": .boolean(!isOptional), "repeatable": .boolean(isRepeatable),
        ]
    }
}

extension Option {
    fileprivate var description: JSON {
        [
            "name": .string(written), "value": .string(valueName), "abstract": .string(abstract), "takes": .string(kind.expectation),
            "words": .strings(kind.words), "default": .optional(standard), "required": .boolean(occurrence == .once),
            "repeatable": .boolean(occurrence == .anyNumber),
        ]
    }
}

extension Flag {
    fileprivate var description: JSON {
        ["name": .string(written), "letter": .optional(letter.map { "-\($0)" }), "abstract": .string(abstract)]
    }
}
