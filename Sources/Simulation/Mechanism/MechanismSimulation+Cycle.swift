internal import Casework
internal import Law
internal import Mechanism
internal import Registry

extension MechanismSimulation {
    /// Appoints people, and records the outcome of the draw.
    mutating func setUp() async throws {
        let administrator = InventedPeople.administrator
        try await act(Appoint(administrator.person, as: .administrator, name: "Administrator (invented)"), by: administrator)
        for office in Office.allCases {
            let officer = InventedPeople.officer(office)
            try await act(
                Appoint(officer.person, as: officer.capacity, name: "Officer for \(office.rawValue) (invented)"), by: administrator)
        }
        let lots = RecordLots(keeper)
        let request = nextRequest()
        let receipt = try await lots(
            transcript, digest: digestOfTranscript, registry: setting.registry, start: setting.start,
            by: InventedPeople.officer(.lotsOfficer), at: now, request: request)
        acknowledged(receipt, request)
        let cycle = try await keeper.cycle()
        for participant in cycle.participants {
            let mission = InventedPeople.mission(participant.state)
            try await act(
                Appoint(mission.person, as: mission.capacity, name: "Permanent Mission of \(people.name(participant.state))"),
                by: administrator)
        }
        for cohort in cycle.cohorts(on: today) {
            spread(cycle.participants(ofCohort: cohort).map(\.state))
            agenda.put(.considerCohort(cohort), at: plannedEntry(of: cohort, into: 1, cycle))
        }
        after(400...400, .remind)
    }

    private mutating func spread(_ states: [StateCode]) {
        for (place, state) in dice.shuffled(states).enumerated() { pace[state] = (Double(place) + 0.5) / Double(states.count) }
    }

    private func plannedEntry(of cohort: Int, into phase: Int, _ cycle: Cycle) -> Int64 {
        let day = cycle.workplan.entry(ofCohort: cohort, phase: phase)?.day ?? setting.start
        return ViennaDay.start(of: day) + 10 * Self.hour
    }

    /// The secretariat lets a cohort enter its next phase; below the gate it waits, or the Conference decides to go on (¶10).
    mutating func considerCohort(_ cohort: Int) async throws {
        let cycle = try await keeper.cycle()
        let phase = cycle.phase(ofCohort: cohort) + 1
        let isOverridden = setting.profile.overridesGate && refusals[cohort, default: 0] >= 2
        let request = nextRequest()
        do {
            let receipt = try await LetCohortEnter(keeper)(
                cohort, decision: isOverridden ? "CTOC/COP/SIM/\(cohort)/\(phase)" : "",
                by: InventedPeople.officer(isOverridden ? .conference : .caseOfficer), at: now, request: request)
            acknowledged(receipt, request)
        } catch let refusal as Refusal {
            guard case .gateNotReached? = refusal.reason as? CycleRefusal else { throw refusal }
            refusals[cohort, default: 0] += 1
            if refusals[cohort] == 1, setting.profile.overridesGate { try await changeWorkplan(cohort, phase) }
            return after(180...185, .considerCohort(cohort))
        }
        refusals[cohort] = 0
        for participant in cycle.participants(ofCohort: cohort) where phase == 1 || waiting.contains(participant.state) {
            waiting.remove(participant.state)
            after(0...20, .openPhase(participant.state))
        }
        if phase < cycle.figures(on: today).phases.value.count {
            agenda.put(.considerCohort(cohort), at: max(now + Self.day, plannedEntry(of: cohort, into: phase + 1, cycle)))
        }
    }

    /// The Conference moves the day on which the cohort enters the phase (¶16).
    private mutating func changeWorkplan(_ cohort: Int, _ phase: Int) async throws {
        let later = ChangeWorkplan(
            cohort: cohort, phase: phase, to: today.adding(months: 12), decision: "CTOC/COP/SIM/WP/\(cohort).\(phase)")
        try await act(later, by: InventedPeople.officer(.conference))
    }

    /// The case officer opens the next phase of a review; in the first one people are nominated.
    mutating func openPhase(of state: StateCode) async throws {
        let request = nextRequest()
        let receipt = try await openReviews(
            nextPhaseOf: state, by: InventedPeople.officer(.caseOfficer), at: now, request: request)
        acknowledged(receipt, request)
        let review = try await keeper.review(of: state)
        let profile = setting.profile
        let wait = review.phases.count == 1 ? profile.begin(pace[state] ?? 0.5) : dice.between(profile.beginLater)
        if review.phases.count == 1 {
            for party in review.parties {
                after(profile.nominate, .nominate(party, .focalPoint, leaver: 0), in: state)
                after(profile.nominate, .nominate(party, .expert, leaver: 0), in: state)
                if dice.happens(400) { after(profile.nominate, .nominate(party, .observer, leaver: 0), in: state) }
            }
            if dice.happens(profile.silentReviewers), let silent = review.reviewers.first {
                after(wait + 120...wait + 300, .consultReviewer(silent), in: state)
            }
        }
        if dice.happens(profile.turnover) { after(wait + 30...wait + 400, .leave(dice.pick(review.parties)), in: state) }
        after(wait...wait + 3, .propose, in: state)
    }

    /// The case officer reminds those who are late (¶20).
    mutating func remind() async throws {
        let officer = InventedPeople.officer(.caseOfficer)
        for participant in try await keeper.cycle().participants {
            let review = try await keeper.review(of: participant.state)
            guard let phase = review.current else { continue }
            let late = Set(review.deadlines(of: phase).filter { $0.isMissed(on: today) }.map(\.state))
            for state in phase.waitsFor(in: review) where late.contains(state) {
                try await act(SendReminder(phase: phase.number, to: state), in: review.state, by: officer)
            }
        }
        after(91...92, .remind)
    }
}
