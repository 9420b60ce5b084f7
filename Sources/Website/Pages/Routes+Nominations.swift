internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// One nomination after the other, from the note verbale to the approval.
    static let nominations: [Route] = [
        .get("/reviews/:state/nominations/new", for: .whoDoes(.nominate)) { try await $0.newNomination() },
        .post("/reviews/:state/nominations", for: .whoDoes(.nominate), bodyBytes: 26_000_000) { try await $0.nominate() },
        // A nominated person reads this one thing of the review; who may, `entryOfNomination` asks.
        .get("/reviews/:state/nominations/:nomination", for: .whoReads(.status)) { try await $0.nomination() },
        .get("/reviews/:state/nominations/:nomination/note", for: .whoReads(.status)) { try await $0.note() },
        .get("/reviews/:state/nominations/:nomination/handover", for: .whoReads(.nominations)) { try await $0.handover() },
        .post("/reviews/:state/nominations/:nomination/link", for: .whoDoes(.admit)) { try await $0.sendLink() },
        .post("/reviews/:state/nominations/:nomination/question", for: .whoDoes(.admit)) { try await $0.askNominee() },
        .post("/reviews/:state/nominations/:nomination/approval", for: .whoDoes(.admit)) {
            try await $0.change(ApproveNomination(try $0.number("nomination")), form: "approval")
        },
        .post("/reviews/:state/nominations/:nomination/profile", for: .whoDoes(.holdLink)) { try await $0.submitProfile() },
        .post("/reviews/:state/nominations/:nomination/renewal", for: .whoDoes(.holdLink)) {
            try await $0.change(RenewLink(try $0.number("nomination")), form: "renewal")
        },
        .post("/reviews/:state/nominations/:nomination/withdrawal", for: .whoDoes(.nominate)) {
            try await $0.change(WithdrawNomination(try $0.number("nomination")), form: "withdrawal")
        },
    ]
}

extension Visit {
    /// Who of those that who asks is may read the nomination that the path names.
    private func readerOfNomination() throws -> Author {
        let part = try here().part
        guard let nomination = part.review.nomination(try number("nomination")),
            let reader = part.reader(of: ReadRequest(.nominations, part: "\(nomination.id)", owner: nomination.state))
        else { throw SiteFault.notFound }
        return reader
    }

    /// The nomination that the path names, with all that its reader may know.
    func entryOfNomination() async throws -> (entry: NominationEntry, dossier: ReviewDossier) {
        let dossier = try await peopleDossier(by: try readerOfNomination())
        let number = try number("nomination")
        guard let entry = dossier.nominations.first(where: { $0.number == number }) else { throw SiteFault.notFound }
        return (entry, dossier)
    }

    /// The page of the nomination that the path names.
    func nomination(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let (place, part) = (try here(), try here().part)
        let (entry, dossier) = try await entryOfNomination()
        let isOwn = entry.person == person && part.author(for: .holdLink) != nil
        let isChange = entry.leaver != nil || dossier.nominations.contains { $0.leaver == entry.number }
        let reads = part.authors.contains {
            $0.capacity.state == entry.state
                && Access.allows(reading: ReadRequest(.nominations, owner: entry.state), by: $0, of: place.review)
        }
        let nominator = part.author(for: .nominate)?.capacity
        let rights = NominationPage.Rights(
            admits: part.author(for: .admit) != nil, isOwn: isOwn,
            withdraws: nominator.map { $0.state == nil || $0.state == entry.state } ?? false, handsOver: isChange && reads,
            lastLinkDay: try lastLinkDay())
        let page = NominationPage(entry, in: place.state, rights, context(typed))
        return try reviewPage(
            NominationPhrases.title(entry.particulars.name), page.html, tab: SitePaths.people(place.state), status: status)
    }

    fileprivate func note() async throws -> Response {
        let number = try number("nomination")
        let files = FileNominations(site.parts.record, attachments: site.parts.attachments, mediaTypes: site.parts.mediaTypes)
        guard let note = try await files.note(of: number, in: try here().state, by: try readerOfNomination()) else {
            throw SiteFault.notFound
        }
        let type = (try? MediaType(reading: note.type)) ?? .bytes
        return Response.download(note.bytes, type, name: "note-verbale-\(number)").cached(.never)
    }

    fileprivate func handover() async throws -> Response {
        let place = try here()
        let (entry, dossier) = try await entryOfNomination()
        guard place.part.authors.contains(where: { $0.capacity.state == entry.state }) else { throw SiteFault.notFound }
        let leaver = entry.leaver.flatMap { number in dossier.nominations.first { $0.number == number } } ?? entry
        let successor = dossier.nominations.last { $0.leaver == leaver.number && $0.stage != NominationStage.withdrawn.rawValue }
        let steps = capacity(of: leaver).map { place.review.nextSteps(for: Author(leaver.person, as: $0), on: today) } ?? []
        let days = dossier.deadlines.filter { $0.state == leaver.state && $0.metOn == nil }
        let page = HandoverPage(from: leaver, to: successor, steps: steps, deadlines: days, in: place.state, context())
        return try reviewPage(HandoverPhrases.title, page.html, tab: SitePaths.people(place.state))
    }

    private func capacity(of entry: NominationEntry) -> Capacity? {
        switch DesignatedRole(rawValue: entry.role) {
        case .focalPoint: .focalPoint(entry.state)
        case .expert: .expert(entry.state)
        case .observer: .observer(entry.state)
        case nil: nil
        }
    }

    /// Does something with the nomination that the path names, and shows it.
    func change(_ act: any ReviewAct, form name: String) async throws -> Response {
        _ = try await entryOfNomination()
        let path = SitePaths.nomination(try number("nomination"), try here().state)
        return try await self.act(act, form: name, then: path, again: nomination)
    }
}
