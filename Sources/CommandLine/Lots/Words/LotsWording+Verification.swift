internal import Casework
internal import Lots

extension LotsWording {
    /// What is wrong with a transcript by itself.
    static func fault(_ fault: TranscriptFault, in path: String) -> Failure {
        Failure(
            .dataError, cannot: "confirm \(path)", because: "\(fault.place): \(fault.fault)",
            remedy: "Nothing after this place was looked at. The transcript was altered, or made by other rules.")
    }

    /// What differs from the registry, the definition, the commitments or the assignments: each difference on a line of its own.
    static func differences(_ faults: [EvidenceFault], in path: String, _ names: StateNames, _ console: Console) -> Failure {
        for fault in faults {
            let line = text(fault, names).printable
            console.error.write((console.error.isTerminal ? line.wrapped(to: console.error.width, indentingRestBy: 2) : line) + "\n")
        }
        return Failure(
            .dataError, cannot: "confirm \(path)",
            because: faults.count == 1 ? "one thing differs from what it rests on" : "\(faults.count) things differ from what it rests on",
            remedy: "The transcript holds in itself; what stands above does not agree with it.")
    }

    /// One difference.
    static func text(_ fault: EvidenceFault, _ names: StateNames) -> String {
        switch fault {
        case .otherRegistry(let recorded, let found):
            "the registry has the digest \(short(found)), and the draw rests on \(short(recorded)); name that registry with --registry"
        case .otherMechanism(let recorded, let found):
            "the definition has the digest \(short(found)), and the draw rests on \(short(recorded)); name that definition with --mechanism"
        case .noParticipants(let corrections): "who takes part cannot be worked out: " + corrections.joined(separator: "; ")
        case .participant(let code, let recorded?, nil):
            "\(names.text(code)): takes part in the transcript (\(recorded)), not by the registry"
        case .participant(let code, nil, let expected):
            "\(names.text(code)): takes part by the registry (\(expected ?? "")), not in the transcript"
        case .participant(let code, let recorded?, let expected?):
            "\(names.text(code)): takes part as \(recorded) in the transcript, as \(expected) by the registry"
        case .terms: "the terms in the head are not those of the definition"
        case .commitments(let file, let link, let broken): "\(file): \(link): \(text(broken))"
        case .commitmentsForNothing(let file): "\(file): the commitments are for no draw or repeat in the transcript"
        case .assignments(let file, let line, let found, let expected):
            "\(file):\(line): “\(found ?? "the end of the file")” should be “\(expected ?? "the end of the file")”"
        }
    }

    /// One thing that was checked.
    static func text(_ check: DrawVerification.Check) -> String {
        switch check {
        case .chain(let links): "\(links) links, each with the hash of the one before"
        case .seed(let contributions):
            contributions == 0
                ? "the numbers follow from the seed" : "the seed follows from \(contributions) contributions, and the numbers from the seed"
        case .cohortsAndOrder: "cohorts and the order of States follow from the seed"
        case .choices(let seats): "\(seats) seats: each State drawn follows from the seed and the list of those eligible"
        case .eligible(let completions): "\(completions) times eligible, each with a draw that completes it within the rules"
        case .excluded(let rule, let certificate):
            "\(rule) times excluded by a rule, \(certificate) times by a certificate that no completion exists"
        case .repeats(let count): count == 1 ? "the repeat was allowed by the rules" : "\(count) repeats were each allowed by the rules"
        case .digests: "the registry and the definition are those that the draw rests on"
        case .participants(let count): "\(count) participants and the terms follow from them"
        case .commitments(let link): "the contributions of \(link) are those that were committed to"
        case .assignments: "the assignments follow from the transcript"
        }
    }

    /// One thing that could not be checked.
    static func text(_ gap: DrawVerification.Gap) -> String {
        switch gap {
        case .commitments(let link):
            "that the contributions of \(link) were committed to before they were revealed: name the published file with --commitments"
        case .timeOfPublication: "that the commitments were published before the draw: ask where and when they appeared"
        case .rehearsal(let link):
            "that the seed of \(link) was not chosen for its result: it was given by hand, and the result binds nobody"
        case .assignments: "that the assignments follow from the transcript: name them with --assignments"
        case .wordsOfRepeats: "that what repeats say of themselves is true: who asked, why, and when"
        }
    }
}
