internal import Casework
internal import HTTP
internal import Localization
internal import Mechanism
internal import Pages
internal import Registry

extension Routes {
    /// The list of observations (¶38, ¶39), and what comes after it (¶44–46).
    static let list: [Route] = [
        .get("/reviews/:state/phases/:phase/list", for: .whoReads(.status)) { try await $0.listPage() },
        .post("/reviews/:state/phases/:phase/list/items", for: .whoDoes(.draftOutcome)) { try await $0.proposeItem() },
        .post("/reviews/:state/phases/:phase/list/items/:item", for: .whoDoes(.draftOutcome)) { try await $0.changeItem() },
        .post("/reviews/:state/phases/:phase/list/items/:item/removal", for: .whoDoes(.draftOutcome)) { try await $0.removeItem() },
        .post("/reviews/:state/phases/:phase/list/items/:item/confidentiality", for: .whoDoes(.keepConfidential)) {
            try await $0.keepItemConfidential()
        },
        .post("/reviews/:state/phases/:phase/list/agreement", for: .whoDoes(.agree)) { try await $0.agreeToList() },
        .post("/reviews/:state/phases/:phase/list/items/:item/progress", for: .whoDoes(.followUp)) { try await $0.reportProgress() },
        .post("/reviews/:state/phases/:phase/list/needs", for: .whoDoes(.followUp)) { try await $0.askForAssistance() },
        .post("/reviews/:state/phases/:phase/list/needs/:need/assistance", for: .whoDoes(.reportAssistance)) {
            try await $0.reportAssistance()
        },
    ]
}

extension Visit {
    /// The page of the list, for those who work on it and for those who may read what was published; for others there is none.
    func listPage(_ typed: TypedForm? = nil, status: Status = .ok) async throws -> Response {
        let visit = try reading(.draftList, .publishedList, .translations)
        let content = ListPage(try await visit.listModel(), context(typed)).html
        return try reviewPage(ListPhrases.title, content, tab: try listPath, status: status)
    }

    /// Where the list is.
    var listPath: String {
        get throws { SitePaths.list(try here().openPhase().number, try here().state) }
    }

    fileprivate func proposeItem() async throws -> Response {
        let (draft, corrections) = try await itemDraft()
        guard let draft, corrections.isEmpty else {
            return try await listPage(TypedForm(ListPage.newItem, form.typed, corrections: corrections), status: .unprocessableContent)
        }
        let act = ProposeItem(
            phase: try here().openPhase().number, draft.kind, on: draft.topic, draft.passage, evidence: draft.evidence)
        return try await self.act(act, form: ListPage.newItem, then: try listPath, anchor: "items") { try await listPage($0, status: $1) }
    }

    fileprivate func changeItem() async throws -> Response {
        let (item, phase) = (try await knownItem(), try here().openPhase())
        let (draft, corrections) = try await itemDraft(of: phase.list.item(item))
        // An item that is gone has no form any more; what was typed is kept in the one for a new item.
        let name = phase.list.item(item) == nil ? ListPage.newItem : ListPage.form(changing: item)
        guard let draft, corrections.isEmpty else {
            return try await listPage(TypedForm(name, form.typed, corrections: corrections), status: .unprocessableContent)
        }
        let act = ProposeItem(
            phase: phase.number, replacing: item, basedOn: Int(form["basis"]), draft.kind, on: draft.topic, draft.passage,
            evidence: draft.evidence)
        return try await self.act(act, form: name, then: try listPath, anchor: "item-\(item)") { try await listPage($0, status: $1) }
    }

    fileprivate func removeItem() async throws -> Response {
        let act = RemoveItem(phase: try here().openPhase().number, try await knownItem(), basedOn: Int(form["basis"]))
        return try await self.act(act, form: path, then: try listPath, anchor: "items") { try await listPage($0, status: $1) }
    }

    fileprivate func keepItemConfidential() async throws -> Response {
        let item = try await knownItem()
        let act = KeepItemConfidential(
            phase: try here().openPhase().number, item, isConfidential: form["confidential"] == "yes")
        return try await self.act(act, form: path, then: try listPath, anchor: "item-\(item)") { try await listPage($0, status: $1) }
    }

    fileprivate func agreeToList() async throws -> Response {
        guard let version = Int(form["version"]) else { throw SiteFault.malformed }
        let act = AgreeToList(phase: try here().openPhase().number, version: version)
        return try await self.act(act, form: AgreementSection.form, then: try listPath, anchor: "agreement") {
            try await listPage($0, status: $1)
        }
    }
}

extension Visit {
    /// The same visit in the capacity that reads one of some kinds of thing, the first of them that there is.
    func reading(_ records: ReviewRecord...) throws -> Visit {
        let (place, phase) = (try here(), try here().openPhase())
        let author = records.lazy.compactMap { place.part.reader(of: ReadRequest($0, phase: phase.number)) }.first
        var visit = self
        visit.place = Place(part: place.part, phase: phase, author: author ?? place.author)
        return visit
    }

    /// An item that the path names and who acts knows of, on the list or taken off it.
    ///
    /// - Throws: `SiteFault.notFound` for one that they may not know of, as for none.
    private func knownItem() async throws -> Int {
        let (place, item) = (try reading(.draftList, .publishedList), try number("item"))
        let list = try await place.dossier([.list]).phases.first?.list
        if list?.items.contains(where: { $0.act == item }) ?? false { return item }
        let (state, phase) = (try here().state, try here().openPhase().number)
        let history = try await ReadOutcomeHistory(site.parts.record)(state, by: try place.here().author, phase: phase)
        guard history.list.contains(where: { $0.item == item }) else { throw SiteFault.notFound }
        return item
    }

    /// What may be chosen as evidence by who acts.
    func evidenceAtHand() async throws -> [EvidenceAtHand] {
        guard let author = try here().part.author(for: .draftOutcome) else { return [] }
        return try await ReadEvidence(site.parts.record)(try here().state, by: author, phase: try here().openPhase().number)
    }
}

/// An item as a form brings it.
private struct ItemDraft {
    let kind: ObservationKind
    let topic: Topic
    let passage: Passage
    let evidence: [Evidence]
}

extension Visit {
    /// The item that a form brings, with all that is to be corrected; evidence of the item that the writer cannot see stays.
    private func itemDraft(of item: Observation? = nil) async throws -> (ItemDraft?, [String: Phrase]) {
        var corrections: [String: Phrase] = [:]
        let kind = ObservationKind(rawValue: form["kind"])
        if kind == nil { corrections["kind"] = OutcomePhrases.choiceMissing }
        let topic = Topic(field: form["topic"])
        if topic == nil { corrections["topic"] = OutcomePhrases.choiceMissing }
        if form["text"].isEmpty { corrections["text"] = OutcomePhrases.textMissing }
        let offered = try await evidenceAtHand().map(\.evidence)
        let chosen = form.all("evidence").map { text in offered.first { $0.text == text } }
        if chosen.contains(nil) { corrections["evidence"] = OutcomePhrases.notOffered }
        guard corrections.isEmpty, let kind, let topic else { return (nil, corrections) }
        let kept = (item?.evidence ?? []).filter { !offered.contains($0) }
        return (
            ItemDraft(
                kind: kind, topic: topic, passage: passage(form["text"], in: writtenLanguage), evidence: chosen.compactMap(\.self) + kept),
            [:]
        )
    }
}

extension Topic {
    /// A topic as a field of a form has it: `UNTOC:5`.
    init?(field text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let article = Int(parts[1]) else { return nil }
        self.init(InstrumentCode(String(parts[0])), article: article)
    }
}
