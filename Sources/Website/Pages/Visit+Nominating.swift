internal import Casework
internal import HTTP
internal import Law
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Visit {
    /// The States for which who asks nominates: their own, or each of the review for the secretariat, which registers notes.
    private func nominating() throws -> [StateCode] {
        let place = try here()
        guard let capacity = place.part.author(for: .nominate)?.capacity else { throw SiteFault.notFound }
        return capacity.state.map { [$0] } ?? place.review.parties
    }

    /// The form of a nomination.
    func newNomination(_ typed: TypedForm? = nil, _ status: Status = .ok) async throws -> Response {
        let place = try here()
        let page = NominationFormPage(
            of: place.state, nominating: try nominating(), known: try await known(), instruments: place.part.participant.instruments,
            context(typed))
        return try reviewPage(NominationPhrases.new, page.html, tab: SitePaths.people(place.state), status: status)
    }

    /// The nominations of the States for which who asks nominates.
    private func known() async throws -> [NominationEntry] {
        let states = try nominating()
        return try await peopleDossier(by: try readerOfPeople()).nominations.filter { states.contains($0.state) }
    }

    /// Files a nomination with its note.
    func nominate() async throws -> Response {
        let known = try await known()
        let (typed, corrections) = try reading(known)
        guard let typed, corrections.isEmpty else {
            return try await newNomination(TypedForm("nomination", form.typed, corrections: corrections), .unprocessableContent)
        }
        let state = try here().state
        do {
            return try await carryOut(
                .nominate, form: "nomination", back: "\(SitePaths.review(state))/nominations/new", again: newNomination
            ) { author, request in
                let receipt = try await file(typed, by: author, request)
                return redirect(to: SitePaths.nomination(receipt.number, state))
            }
        } catch let fault as AttachmentFault {
            return try await newNomination(
                TypedForm("nomination", form.typed, corrections: ["file": correction(fault)]), .unprocessableContent)
        }
    }

    private func correction(_ fault: AttachmentFault) throws -> Phrase {
        switch fault {
        case .tooLarge: NominationPhrases.largeFile
        case .typeNotTaken: NominationPhrases.wrongFile
        case .missing, .altered: throw fault
        }
    }

    private func file(_ nomination: Nominate, by author: Author, _ request: String) async throws -> Receipt {
        let (parts, state) = (site.parts, try here().state)
        guard let file = form.file("file") else {
            return try await RecordAct(parts.record)(nomination, in: state, by: author, at: now, request: request)
        }
        return try await FileNominations(parts.record, attachments: parts.attachments, mediaTypes: parts.mediaTypes)(
            nomination, note: file.bytes, in: state, by: author, at: now, request: request)
    }

    /// What was typed as a nomination, or all that is to be corrected.
    private func reading(_ known: [NominationEntry]) throws -> (Nominate?, [String: Phrase]) {
        var corrections = mailCorrections
        if form["note"].isEmpty { corrections["note"] = FormPhrases.missing }
        let state = try nominating().first { $0.text == form["of"] }
        if state == nil { corrections["of"] = NominationPhrases.wrongChoice }
        let role = DesignatedRole(rawValue: form["role"])
        if role == nil { corrections["role"] = NominationPhrases.wrongChoice }
        let own = known.filter { $0.state == state }
        let leaver = own.first { "\($0.number)" == form["leaver"] }
        if leaver == nil, !form["leaver"].isEmpty { corrections["leaver"] = NominationPhrases.wrongChoice }
        let same = own.first { "\($0.number)" == form["person"] }
        if same == nil, !form["person"].isEmpty { corrections["person"] = NominationPhrases.wrongChoice }
        let instruments = try here().part.participant.instruments.filter { form.all("instruments").contains($0.text) }
        guard let state, let role else { return (nil, corrections) }
        let particulars = Nominate.Particulars(
            name: form["name"], title: form["title"], mail: form["mail"], telephone: form["telephone"], note: form["note"])
        let nomination = Nominate(
            same?.person ?? newPerson, as: role, of: state, instruments: role == .expert ? instruments : [], leaver: leaver?.number ?? 0,
            particulars)
        return (nomination, corrections)
    }
}
