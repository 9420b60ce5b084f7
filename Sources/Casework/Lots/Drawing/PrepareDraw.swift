public import Law
public import Lots

/// Finds out who takes part in a draw on a day, and that it can be completed at all, before anything is drawn or published.
public struct PrepareDraw: Sendable {
    private let lastWord: (any LastWord)?

    /// Uses a solver for the questions that repair and weights leave open.
    public init(lastWord: (any LastWord)?) { self.lastWord = lastWord }

    /// A draw that can be completed.
    ///
    /// - Throws: `Corrections` where a participant has no group; `Refusal` where nobody takes part; `DrawImpossible` with its proof.
    public func prepare(_ registry: DigestedRegistry, _ definition: DigestedDefinition, on day: Day) throws -> PreparedDraw {
        let parties = try definition.definition.parties(in: registry.registry, on: day)
        guard !parties.isEmpty else { throw Refusal(DrawRefusal.nobodyTakesPart(day), under: Provision(.procedures, 9)) }
        let field = Field(parties: parties, terms: definition.definition.terms)
        guard Cohorts.canBeDrawn(field) else { throw Refusal(DrawRefusal.tooManyCohorts, under: Provision(.procedures, 17)) }
        var search = CompletionSearch(Position(field), lastWord: lastWord)
        if let certificate = search.complete() { throw DrawImpossible(certificate: certificate, position: search.position) }
        return PreparedDraw(registry: registry, definition: definition, day: day, search: search)
    }
}

/// Why no draw can be held, whoever might be drawn.
public enum DrawRefusal: RefusalReason, Hashable {
    /// No party to the Convention takes part on the day.
    case nobodyTakesPart(Day)
    /// The ways to spread the groups over so many cohorts are too many to be numbered.
    case tooManyCohorts
}
