internal import Law
internal import Lots
internal import Registry

/// Tells why a draw is impossible: whose needs cannot be met, and which choices in the definition would help.
func impossibility(_ impossible: DrawImpossible, _ names: StateNames, _ console: Console, _ ports: Ports) -> Failure {
    let diagnosis = impossible.diagnosis(lastWord: ports.lastWord)
    let wording = ExplanationWording(field: impossible.position.field, names: names)
    var lines = diagnosis.emptySides.map { wording.lines(.nobodyLeft($0)) }.flatMap { $0 }
    if lines.isEmpty { lines = wording.lines(diagnosis.explanation) }
    for line in lines { console.error.write(line.wrapped(to: 80, indentingRestBy: 2) + "\n") }
    console.error.write("\n" + remedies(diagnosis.remedies, wording) + "\n")
    return Failure(
        .unavailable, cannot: "draw lots", because: "the needs of all States cannot be met together within the rules",
        under: Provision(.procedures, 28), remedy: "Nothing was written.")
}

private func remedies(_ remedies: [[Remedy]], _ wording: ExplanationWording) -> String {
    guard !remedies.isEmpty else {
        return "No single option of the definition, nor two together, makes a draw possible on this registry.\n"
    }
    let lines = remedies.map { "- " + $0.map { text($0, wording) }.joined(separator: ", and ") }
    return "A draw would be possible with any of these choices in the definition of the\nMechanism (each was tried):\n"
        + lines.map { $0.wrapped(to: 80, indentingRestBy: 2) + "\n" }.joined()
}

private func text(_ remedy: Remedy, _ wording: ExplanationWording) -> String {
    switch remedy {
    case .join(let group, let other, let members):
        let named = members.prefix(6).map { wording.names.text($0) }.joined(separator: ", ") + (members.count > 6 ? ", …" : "")
        return "groups: \(named), now in \(group), \(members.count == 1 ? "takes" : "take") part with \(other)"
    case .leaveOut(let code):
        return
            "instruments: the draw is held without \(code), as long as too few States are party to it for its parties to be reviewed (¶28 b)"
    case .anyGroup: return "additionalReviewers: \"any group\" (¶28 b, Reading)"
    case .allowMoreReviewers(let states):
        let named = states.prefix(6).map { wording.names.text($0) }.joined(separator: ", ") + (states.count > 6 ? ", …" : "")
        return "allowMoreReviewers: \(named) \(states.count == 1 ? "allows" : "allow") more than four reviewers (¶28 c)"
    case .volunteer(let states, let reviews):
        return
            "volunteers: \(states.count == wording.field.count ? "States" : states.map(\.text).joined(separator: ", ")) volunteer for \(reviews) reviews (¶29)"
    }
}
