internal import Law
internal import Registry

extension OutlineWriter {
    func status(_ status: ReviewStatus) -> OutlineSection? {
        OutlineSection(
            "status", "Status",
            [
                .some([
                    OutlineFact("Step", status.step), OutlineFact("Since", text(status.since)),
                    OutlineFact("Waits for", list(status.waitsFor)), OutlineFact("Due", text(status.due)),
                    OutlineFact("Late", late(status.daysLate)), OutlineFact("Phase", status.phase.map { "\($0)" }),
                    OutlineFact("Cohort", status.cohort.map { "\($0)" }), OutlineFact("Opened", text(status.openedOn)),
                ])
            ])
    }

    func seats(_ seats: [SeatEntry]) -> OutlineSection? {
        OutlineSection(
            "reviewers", "Reviewing States",
            [
                .rows(
                    ["State", "Seat", "Instruments", "Since", "Until"],
                    seats.map { [name($0.reviewer), $0.seat, list($0.instruments), text($0.since), text($0.until)] })
            ])
    }

    func designations(_ designations: [DesignationEntry]) -> OutlineSection? {
        OutlineSection(
            "designations", "Designations",
            designations.map { one in
                .entry(
                    OutlineEntry(
                        "\(name(one.state)): \(one.role)",
                        facts: [OutlineFact("Since", text(one.since))] + (one.contact.map(particulars) ?? [])))
            })
    }

    private func particulars(_ person: PersonParticulars) -> [OutlineFact?] {
        [
            OutlineFact("Name", person.name), OutlineFact("Title", person.title), OutlineFact("Mail", person.mail),
            OutlineFact("Telephone", person.telephone),
        ]
    }

    func nominations(_ nominations: [NominationEntry]) -> OutlineSection? {
        OutlineSection(
            "nominations", "Nominations",
            nominations.map { one in
                let facts = [
                    OutlineFact("Filed", text(one.filedOn)), OutlineFact("Since", text(one.since)),
                    one.stage == "invited" ? OutlineFact("Link works until", text(one.linkExpiresOn)) : nil,
                    OutlineFact("Instruments", list(one.instruments)),
                    OutlineFact("Note", one.note),
                ]
                let profile = one.profile.map { [OutlineEntry("Profile", facts: particulars($0))] } ?? []
                return .entry(
                    OutlineEntry(
                        "\(name(one.state)): \(one.role)", marks: [one.stage], facts: particulars(one.particulars) + facts,
                        entries: profile))
            })
    }

    func contributors(_ contributors: [ContributorEntry]) -> OutlineSection? {
        OutlineSection(
            "contributors", "Contributors",
            contributors.map { one in
                .entry(
                    OutlineEntry(
                        "\(one.name), phase \(one.phase)", marks: [one.isRevoked ? "revoked" : nil],
                        facts: [OutlineFact("Mail", one.mail), OutlineFact("Questions", one.questions.joined(separator: ", "))]))
            })
    }

    func consultations(_ consultations: [ConsultationEntry]) -> OutlineSection? {
        OutlineSection(
            "consultations", "Consultations on reviewing States",
            consultations.map { one in
                .entry(
                    OutlineEntry(
                        name(one.reviewer), facts: [OutlineFact("Asked", text(one.askedOn)), OutlineFact("Failed", text(one.failedOn))],
                        [OutlinePassage(one.text)]))
            })
    }

    func deadlines(_ deadlines: [DeadlineEntry]) -> OutlineSection? {
        OutlineSection(
            "deadlines", "Deadlines",
            [
                .rows(
                    ["Phase", "Task", "State", "Due", "Rests on", "Done", "Late"],
                    deadlines.map { one in
                        [
                            one.phase.map { "\($0)" } ?? "", one.task, name(one.state), text(one.due),
                            one.isAgreed ? "agreement" : "\(one.basis)", text(one.metOn), late(one.daysLate) ?? "",
                        ]
                    })
            ])
    }

    func needs(_ needs: [NeedEntry]) -> OutlineSection? {
        OutlineSection(
            "needs", "Needs for technical assistance",
            needs.map { one in
                .entry(
                    OutlineEntry(
                        "Need \(one.number): \(topic(one.instrument, one.article))",
                        marks: [one.stage, one.isConfidential ? "confidential" : nil],
                        facts: [
                            OutlineFact("Since", text(one.since)), OutlineFact("Phase", one.phase.map { "\($0)" }),
                            OutlineFact("Assistance by", one.providers.joined(separator: ", ")),
                        ], one.request.map { [OutlinePassage($0)] } ?? []))
            })
    }

    func timeline(_ timeline: ReviewTimeline) -> OutlineSection? {
        OutlineSection(
            "timeline", "Timeline",
            sections: [
                OutlineSection(
                    "timeline-steps", "Steps",
                    [.rows(["Phase", "Step", "Reached"], timeline.steps.map { ["\($0.phase)", $0.step, text($0.day)] })]),
                OutlineSection(
                    "timeline-acts", "Acts",
                    [
                        .rows(
                            ["No.", "Day", "What", "Phase", "By", "Person"],
                            timeline.acts.map { one in
                                [
                                    "\(one.number)", text(one.day), one.kind, one.phase.map { "\($0)" } ?? "", one.capacity,
                                    one.person ?? "",
                                ]
                            })
                    ]),
            ])
    }
}
