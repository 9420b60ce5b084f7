public import Law
public import Registry

extension Cycle {
    /// How many reviews of a cohort were planned at the start of a phase: those of the States that took part by then (¶10).
    public func planned(cohort: Int, phase: Int) -> Int {
        guard let start = entries.first(where: { $0.cohort == cohort && $0.phase == phase })?.day else { return 0 }
        return participants(ofCohort: cohort).count { $0.since <= start }
    }

    /// What stands against opening a review otherwise than the draw has it (¶28).
    public func objection(to opening: OpenReview, of state: StateCode) -> Refusal? {
        guard let participant = participant(state), participant.cohort == opening.cohort, participant.seats == opening.seats else {
            return Refusal(CycleRefusal.notAsDrawn(state), under: OpenReview.basis)
        }
        return nil
    }

    /// What stands against giving the seats of a side to others than the repeat of the draw has it (¶28 d, e, ¶30).
    public func objection(to replacement: ReplaceReviewer, of state: StateCode) -> Refusal? {
        guard let participant = participant(state), let side = replacement.seats.first?.side,
            Set(participant.seats.filter { $0.side == side }) == Set(replacement.seats)
        else { return Refusal(CycleRefusal.notAsDrawn(state), under: ReplaceReviewer.basis) }
        return nil
    }

    /// The opening of a State's review as the draw has it; none where it takes no part.
    public func opening(of state: StateCode) -> OpenReview? {
        participant(state).map { OpenReview(cohort: $0.cohort, seats: $0.seats) }
    }

    /// The opening of the next phase of a review: its cluster's articles and questions, for the instruments that the State is party to (¶11, T1).
    public func openingOfNextPhase(of review: Review, on day: Day, asking questionnaire: Questionnaire) -> OpenPhase? {
        let (figures, number) = (figures(on: day), review.phases.count + 1)
        guard let participant = participant(review.state), let cluster = figures.cluster(ofPhase: number) else { return nil }
        let isPartyToUNCAC = participant.isPartyToUNCAC
        let articles = participant.instruments.compactMap { instrument -> ArticlesOfInstrument? in
            let listed = figures.articles(of: instrument, cluster: cluster, isPartyToUNCAC: isPartyToUNCAC)
            return listed.isEmpty ? nil : ArticlesOfInstrument(instrument, listed)
        }
        let questions = articles.flatMap {
            questionnaire.questions(instrument: $0.instrument, cluster: cluster, isPartyToUNCAC: isPartyToUNCAC)
        }
        return OpenPhase(
            number, articles: articles, questions: questions.map(\.id),
            conditions: Dictionary(uniqueKeysWithValues: questions.compactMap { question in question.follows.map { (question.id, $0) } }),
            seats: participant.seatsNew(to: review))
    }
}

extension Participant {
    /// Seats that came with an instrument after the review was opened.
    fileprivate func seatsNew(to review: Review) -> [DrawnSeat] {
        let sitting = review.seats.filter { $0.until == nil }
        return seats.filter { seat in
            let wasReplaced = review.seats.contains { $0.reviewer == seat.reviewer && $0.until != nil }
            let isSame = sitting.contains { $0.reviewer == seat.reviewer && $0.instruments == seat.instruments }
            return !wasReplaced && !isSame
        }
    }
}
