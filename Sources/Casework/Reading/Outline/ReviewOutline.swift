internal import Law
public import Registry

/// A review laid out for a person, in English: the same for the terminal and for paper. Texts stay in their languages.
public struct ReviewOutline: Hashable, Sendable {
    /// What it is about.
    public let title: String
    /// For whom and for which day it holds.
    public let subtitle: String
    /// Its parts.
    public let sections: [OutlineSection]

    /// The outline of what a reader may see; States are written with the names that are known.
    public init(of dossier: ReviewDossier, _ timeline: ReviewTimeline? = nil, names: [StateCode: String] = [:]) {
        let writer = OutlineWriter(names: names)
        title = "Review of \(writer.name(dossier.state))"
        subtitle = "As read in the capacity of \(dossier.reader), on \(dossier.day)"
        let whole = [
            writer.status(dossier.status), writer.seats(dossier.seats), writer.designations(dossier.designations),
            writer.nominations(dossier.nominations), writer.contributors(dossier.contributors),
            writer.consultations(dossier.consultations), writer.deadlines(dossier.deadlines),
        ]
        let phases = dossier.phases.map { writer.phase($0) }
        sections = (whole + phases + [writer.needs(dossier.needs), timeline.flatMap { writer.timeline($0) }]).compactMap { $0 }
    }

    /// The outline of a timeline alone.
    public init(of timeline: ReviewTimeline, names: [StateCode: String] = [:]) {
        let writer = OutlineWriter(names: names)
        title = "Timeline of the review of \(writer.name(timeline.state))"
        subtitle = "As read in the capacity of \(timeline.reader)"
        sections = writer.timeline(timeline)?.sections ?? []
    }
}

/// Finds the words of an outline.
struct OutlineWriter {
    let names: [StateCode: String]

    /// A State by its name and code, or its code alone.
    func name(_ state: StateCode) -> String { names[state].map { "\($0) (\(state))" } ?? state.text }

    func list(_ states: [StateCode]) -> String { states.map(name).joined(separator: ", ") }
    func list(_ instruments: [InstrumentCode]) -> String { instruments.map(\.text).joined(separator: ", ") }

    /// Who speaks; the secretariat where it is no State.
    func speaker(_ state: StateCode?) -> String { state.map(name) ?? "Secretariat" }

    func late(_ days: Int?) -> String? { days.map { $0 == 1 ? "1 day late" : "\($0) days late" } }

    func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

    func topic(_ instrument: InstrumentCode, _ article: Int) -> String { "\(instrument) article \(article)" }
}
