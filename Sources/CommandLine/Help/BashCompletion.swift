/// The script by which bash completes commands, options and their values; it needs no other package.
struct BashCompletion {
    let program: CommandPath

    var script: String {
        let paths = program.withAllBelow
        return """
            # Completion of palermo \(Version.text) for bash. Load it with: source <(palermo completion bash)
            _palermo() {
                local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" path="palermo" prefix="" index
                local words="" options="" kind=""
                if [[ "$current" == --*=* ]]; then
                    previous="${current%%=*}" prefix="${current%%=*}=" current="${current#*=}"
                elif [[ "$current" == "=" ]]; then
                    current=""
                elif [[ "$previous" == "=" && COMP_CWORD -gt 2 ]]; then
                    previous="${COMP_WORDS[COMP_CWORD-2]}"
                fi
                for ((index = 1; index < COMP_CWORD; index++)); do
                    case "$path ${COMP_WORDS[index]}" in
                    \(paths.dropFirst().map { "'\($0.name)'" }.joined(separator: " | "))) path+=" ${COMP_WORDS[index]}" ;;
                    esac
                done
                case "$path $previous" in
            \(paths.flatMap(valueCases).joined(separator: "\n"))
                *)
                    case "$path" in
            \(paths.map(wordCase).joined(separator: "\n"))
                    esac
                    ;;
                esac
                if [[ "$current" == -* ]]; then words="$options" kind=""; fi
                COMPREPLY=()
                case "$kind" in
                file) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -P "$prefix" -f -- "$current") ;;
                folder) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -P "$prefix" -d -- "$current") ;;
                *) mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$words" -- "$current") ;;
                esac
            }
            complete -F _palermo palermo

            """
    }

    private func valueCases(_ path: CommandPath) -> [String] {
        path.options.map {
            "    '\(path.name) \($0.written)') words='\($0.kind.words.joined(separator: " "))' kind=\($0.kind.completion) ;;"
        }
    }

    private func wordCase(_ path: CommandPath) -> String {
        let words = path.command.subcommands.map(\.name) + path.command.arguments.flatMap(words)
        let options = path.options.map(\.written) + path.flags.map(\.written)
        let kind = path.command.arguments.map(\.kind.completion).first { $0 != "word" } ?? "word"
        return """
                    '\(path.name)') words='\(words.joined(separator: " "))' options='\(options.joined(separator: " "))' kind=\(kind) ;;
            """
    }

    private func words(_ argument: Argument) -> [String] {
        argument.kind == .command ? program.command.subcommands.map(\.name) : argument.kind.words
    }
}

extension ValueKind {
    /// What bash completes: names of files, of folders, or words.
    fileprivate var completion: String {
        switch self {
        case .file: "file"
        case .folder: "folder"
        case .text, .choice, .integer, .date, .hexadecimal, .hexadecimalNumber, .command: "word"
        }
    }
}
