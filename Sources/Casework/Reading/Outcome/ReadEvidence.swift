internal import Law
public import Mechanism
public import Registry

/// Something that can bear an observation out, as a reader may read it.
public struct EvidenceAtHand: Hashable, Sendable {
    /// What it is, as acts name it.
    public let evidence: Evidence
    /// What it is, as the reader sees it numbered.
    public let entry: EvidenceEntry
    /// The article that a message is about.
    public let topic: Topic?
    /// What it says.
    public let text: DossierText
}

/// Tells what a reader can choose from to bear an observation out (¶38).
public struct ReadEvidence: Sendable {
    private let keeper: RecordKeeper

    /// Reads from the record of a keeper.
    public init(_ keeper: RecordKeeper) { self.keeper = keeper }

    /// Submitted answers in their last version, messages and examined documents of a phase, and what items of the list name already.
    public func callAsFunction(_ state: StateCode, by reader: Author, phase number: Int) async throws -> [EvidenceAtHand] {
        try await keeper.read(state) { review, _, texts in
            guard let phase = review.phase(number) else { return [] }
            let reading = Reading(review: review, reader: reader, day: review.lastActOn ?? Day(number: 0), texts: texts, questionnaire: nil)
            return try reading.evidence(in: phase)
        }
    }
}

extension Reading {
    func evidence(in phase: PhaseReview) throws -> [EvidenceAtHand] {
        let answers = phase.questions.compactMap { question -> Evidence? in
            lastSubmitted(of: question, in: phase).map { .answer(question, version: $0.version) }
        }
        let readable = readableMessages(in: phase)
        let messages = readable.map { Evidence.message($0.id) }
        // The place of each, so that not all are read again for every one.
        let numbers = Dictionary(uniqueKeysWithValues: readable.enumerated().map { ($1.id, $0 + 1) })
        let documents = readableDocuments(in: phase).filter { $0.stage == .cleared }.map { Evidence.document($0.id) }
        let fresh = answers + messages + documents
        let named = readableItems(in: phase).flatMap(\.evidence).filter { !fresh.contains($0) }
        let all = fresh + named.indices.filter { named.firstIndex(of: named[$0]) == $0 }.map { named[$0] }
        return try all.compactMap { try atHand($0, phase, numbers) }
    }

    private func atHand(_ evidence: Evidence, _ phase: PhaseReview, _ numbers: [Int: Int]) throws -> EvidenceAtHand? {
        let known: EvidenceEntry? = if case .message(let id) = evidence { numbers[id].map { .message($0) } } else { nil }
        guard let entry = known ?? self.evidence(evidence, phase) else { return nil }
        let passage: PassageReference? =
            switch evidence {
            case .answer(let question, let version): versions(of: question, in: phase).first { $0.version == version }?.text
            case .message(let id): phase.dialogue.messages.first { $0.id == id }?.text
            case .document(let id): phase.dialogue.documents.first { $0.id == id }?.title
            }
        let topic: Topic? = if case .message(let id) = evidence { phase.dialogue.messages.first { $0.id == id }?.topic } else { nil }
        return try passage.map { EvidenceAtHand(evidence: evidence, entry: entry, topic: topic, text: try text($0)) }
    }
}
