internal import Law
internal import Lots
internal import Mechanism
internal import Registry

extension Review {
    /// The rows that stand in the derived tables for a scope: nothing confidential is in them.
    func rows(ofScope scope: Int, in stream: StreamName) -> [DerivedRow] {
        guard scope > 0 else { return wholeRows(in: stream) }
        return phase(scope).map { rows(of: $0, in: stream) } ?? []
    }

    private func wholeRows(in stream: StreamName) -> [DerivedRow] {
        guard openedOn != nil else { return [] }
        let name = DerivedValue.text(stream.text)
        return [statusRow(name)] + seatRows(name) + nominationRows(name) + designations.map { row(of: $0, name) } + needRows(name)
    }

    private func statusRow(_ name: DerivedValue) -> DerivedRow {
        let (waiting, due) = next
        return DerivedRow(
            .review,
            [
                name, .number(cohort), .number(current?.number), .text(step.rawValue), .day(current?.since(step, in: self) ?? openedOn),
                .text(waiting.map(\.text).joined(separator: "+")), .day(due), .integer(Int64(acts)),
            ])
    }

    private func seatRows(_ name: DerivedValue) -> [DerivedRow] {
        seats.map {
            DerivedRow(
                .reviewerSeat,
                [
                    name, .text($0.side.word), .number($0.number), .number($0.generation), .text($0.reviewer.text), .codes($0.instruments),
                    .day($0.since), .day($0.until),
                ])
        }
    }

    private func nominationRows(_ name: DerivedValue) -> [DerivedRow] {
        nominations.map {
            DerivedRow(
                .nomination,
                [
                    name, .number($0.id), .text($0.state.text), .text($0.role.rawValue), .text($0.stage.rawValue), .day($0.since),
                    .text($0.person.text),
                ])
        }
    }

    /// A need that a confidential item names is not there.
    private func needRows(_ name: DerivedValue) -> [DerivedRow] {
        needs.filter { !$0.isConfidential }.map {
            DerivedRow(
                .assistanceNeed,
                [
                    name, .number($0.id), .number($0.phase), .text($0.topic.instrument.text), .number($0.topic.article),
                    .text($0.stage.rawValue), .day($0.since),
                ])
        }
    }

    private func row(of deadline: Deadline, _ name: DerivedValue) -> DerivedRow {
        DerivedRow(
            .deadline,
            [
                name, .number(deadline.phase ?? 0), .text(deadline.task.rawValue), .text(deadline.state.text), .day(deadline.due),
                .text("\(deadline.basis)"), .integer(deadline.isAgreed ? 1 : 0), .day(deadline.metOn),
            ])
    }
}

extension Review {
    private func rows(of phase: PhaseReview, in stream: StreamName) -> [DerivedRow] {
        let name = DerivedValue.text(stream.text)
        return [phaseRow(phase, name)] + deadlines(of: phase).map { row(of: $0, name) } + agreementRows(phase, name)
            + translationRows(phase, name) + disclosureRows(phase, name)
    }

    private func phaseRow(_ phase: PhaseReview, _ name: DerivedValue) -> DerivedRow {
        DerivedRow(
            .reviewPhase,
            [
                name, .number(phase.number), .codes(phase.instruments), .day(phase.openedOn), .day(phase.arrangements.firstAgreedOn),
                .day(phase.answers.receivedOn(for: phase.instruments)), .day(phase.commentedOn(in: self)), .day(phase.list.agreedOn),
                .day(phase.summary.agreedOn), .day(phase.publication.concludedOn), .word(phase.publication.listSymbol),
                .word(phase.publication.summarySymbol),
            ])
    }

    private func agreementRows(_ phase: PhaseReview, _ name: DerivedValue) -> [DerivedRow] {
        let all = [("arrangements", phase.arrangements.agreements), ("list", phase.list.agreements), ("summary", phase.summary.agreements)]
        return all.flatMap { document, agreements in
            agreements.given.map {
                DerivedRow(
                    .agreement,
                    [name, .number(phase.number), .text(document), .text($0.state.text), .number($0.version), .day($0.day)])
            }
        }
    }

    private func translationRows(_ phase: PhaseReview, _ name: DerivedValue) -> [DerivedRow] {
        phase.publication.translations.map {
            DerivedRow(
                .translation,
                [
                    name, .number(phase.number), .text($0.document.rawValue), .text($0.language.rawValue), .text($0.stage.rawValue),
                    .day($0.since),
                ])
        }
    }

    private func disclosureRows(_ phase: PhaseReview, _ name: DerivedValue) -> [DerivedRow] {
        phase.disclosures.map {
            DerivedRow(
                .disclosure,
                [name, .number(phase.number), .text($0.record.rawValue), .text($0.part), .text($0.audience.rawValue), .day($0.day)])
        }
    }
}

extension DerivedValue {
    static func number(_ number: Int?) -> DerivedValue { number.map { .integer(Int64($0)) } ?? .null }
    static func day(_ day: Day?) -> DerivedValue { day.map { .text("\($0)") } ?? .null }
    static func word(_ text: String?) -> DerivedValue { text.map { .text($0) } ?? .null }
    static func codes(_ instruments: [InstrumentCode]) -> DerivedValue { .text(instruments.map(\.text).joined(separator: "+")) }
}
