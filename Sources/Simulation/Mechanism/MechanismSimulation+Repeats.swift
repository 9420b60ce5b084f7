internal import Casework
internal import Law
internal import Lots
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// The digest by which the draw with its repeats so far is found.
    var digestOfTranscript: String { hexadecimal(setting.digests.sha256(transcript.fileBytes)) }

    /// The State under review consults about a reviewer that does nothing (¶30); half of the consultations fail.
    mutating func consult(on reviewer: StateCode, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard review.isReviewed(by: reviewer), !review.consultations.contains(where: { $0.reviewer == reviewer }) else { return }
        let passage = texts.passage("no reply from \(reviewer)", by: state, in: .english, sentences: 1, &dice)
        let consultation = try await act(
            AskConsultation(on: reviewer, passage), in: state, by: InventedPeople.speaker(of: state, in: review))
        if dice.happens(500) { after(30...90, .declareFailed(consultation), in: state) }
    }

    mutating func declareFailed(_ consultation: Int, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard let asked = review.consultations.first(where: { $0.id == consultation }), review.isReviewed(by: asked.reviewer) else {
            return
        }
        try await act(DeclareConsultationFailed(consultation), in: state, by: InventedPeople.speaker(of: state, in: review))
        after(5...40, .drawAgain(insteadOf: asked.reviewer), in: state)
    }

    /// Another draw selects who reviews instead; where the rules leave nobody, the reviewer stays (¶30).
    mutating func drawAgain(instead reviewer: StateCode, in state: StateCode) async throws {
        let review = try await keeper.review(of: state)
        guard let request = request(instead: reviewer, in: review), transcript.refusal(of: request) == nil else { return }
        do throws(Refusal) {
            transcript = try setting.repeatSeat.draw(request, from: .rehearsal(seed: dice.seed()), after: transcript)
        } catch {
            guard case .nobodyEligible? = error.reason as? RepeatRefusal else { throw error }
            return
        }
        let seats = Assignments(of: transcript).all.filter { $0.reviewed == state }.map {
            DrawnSeat(side: $0.side, number: $0.number, reviewer: $0.reviewer, instruments: $0.instruments)
        }
        let receipts = try await SeatReviewers(keeper)(
            seats, of: state, on: .unableReviewer, transcript: digestOfTranscript, by: InventedPeople.officer(.lotsOfficer), at: now,
            request: nextRequest())
        for (request, receipt) in receipts { acknowledged(receipt, request) }
        let others = review.reviewers
        for new in try await keeper.review(of: state).reviewers where !others.contains(new) { try await welcome(new, in: state) }
    }

    private func request(instead reviewer: StateCode, in review: Review) -> RepeatRequest? {
        let parties = transcript.head.field.parties
        guard let reviewed = parties.firstIndex(where: { $0.code == review.state }),
            let seat = review.seats.first(where: { $0.reviewer == reviewer && $0.until == nil }),
            let failed = review.consultations.last(where: { $0.reviewer == reviewer })?.failedOn
        else { return nil }
        return RepeatRequest(
            seat: Seat(reviewed: reviewed, side: seat.side, ordinal: seat.number), asker: reviewed,
            ground: .unable(consultations: failed, reason: "no reply"), day: today)
    }

    /// A new reviewer nominates people, and takes up what is open where the other left it.
    private mutating func welcome(_ new: StateCode, in state: StateCode) async throws {
        guard let (review, phase) = try await open(state) else { return }
        let profile = setting.profile
        for role in [DesignatedRole.focalPoint, .expert] { after(profile.nominate, .nominate(new, role, leaver: 0), in: state) }
        guard phase.reviewers(in: review).contains(new) else { return }
        switch phase.step(in: review) {
        case .notStarted, .selfAssessment, .concluded: break
        case .consultations: after(profile.agree, .agreeToArrangements(new), in: state)
        case .writtenFeedback, .list:
            sit(3, within: profile.comment, in: state) { .comment(new, sitting: $0) }
            let days = profile.comment.upperBound + 10
            after(days + profile.agreeToList.lowerBound...days + profile.agreeToList.upperBound, .agreeToList(new), in: state)
        case .summary: after(profile.agreeToSummary, .agreeToSummary(new), in: state)
        }
    }
}
