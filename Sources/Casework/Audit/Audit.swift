internal import Law
internal import Mechanism
internal import Registry

/// An audit under way: the streams as the acts so far leave them, and what was found.
struct Audit {
    let chain: RecordChain
    let sealing: (any ContentSealing)?
    let definition: MechanismCycle
    let known: RecordHead?

    var findings: [AuditFinding] = []
    var cycle: LoadedStream<Cycle>
    var reviews: [StreamName: LoadedStream<Review>] = [:]
    /// The addresses of the files that acts brought.
    var filed: [String: (position: Int64, stream: StreamName)] = [:]
    /// The addresses of files that no act brought.
    var leftovers: [String] = []
    private var head = RecordHead.empty
    private var heads: [StreamName: StreamHead] = [:]
    private var keys: [StreamName: SealedStream] = [:]
    /// The streams in which reading stopped, so that one fault is not told a thousand times; what follows in them is not checked.
    private(set) var stopped: Set<StreamName> = []
    private var foundKnown = false
    private var texts = 0
    var rows = 0

    init(chain: RecordChain, sealing: (any ContentSealing)?, definition: MechanismCycle, known: RecordHead?) {
        self.chain = chain
        self.sealing = sealing
        self.definition = definition
        self.known = known
        cycle = LoadedStream(name: .cycle, state: Cycle(under: definition), head: .empty, sealing: nil)
    }

    mutating func note(_ kind: AuditFinding.Kind, _ act: ActEntry? = nil, in stream: StreamName? = nil, under basis: Provision? = nil) {
        findings.append(AuditFinding(kind, at: act?.position, in: stream ?? act?.stream, act?.kind, under: basis))
    }

    /// Goes through all acts, in the order in which they were recorded.
    mutating func goThrough(_ reader: any RecordReader) throws {
        try openKeys(reader)
        try reader.acts(after: 0) { act in
            checkChain(act)
            let sealed = try reader.texts(ofActAt: act.position)
            if chain.digest(of: sealed) != act.textsDigest { note(.textsAltered, act) }
            if sealing != nil { replay(act, sealed, reader) }
        }
        for key in try reader.keys() where heads[key.stream] == nil && key.stream != .accounts { note(.streamEmpty, in: key.stream) }
        noteKnownHead()
        for (state, reviewer) in mutualReviews() { note(.mutualReview(state, reviewer), under: NoMutualReviews.basis) }
    }

    private mutating func noteKnownHead() {
        guard let known, known != .empty, !foundKnown else { return }
        let isPastEnd = known.position > head.position
        note(isPastEnd ? .endMissing(head: known.position, last: head.position) : .headNotFound(known.position))
    }

    func report(files: Int?) -> AuditReport {
        AuditReport(
            acts: Int(head.position), streams: heads.count, texts: texts, rows: rows, files: files, head: head, isOpened: sealing != nil,
            findings: findings, leftovers: leftovers)
    }

    private mutating func openKeys(_ reader: any RecordReader) throws {
        guard let sealing else { return }
        for key in try reader.keys() {
            do throws(SealFault) {
                keys[key.stream] = SealedStream(stream: key.stream, key: try sealing.open(key))
            } catch {
                note(.keyUnusable, in: key.stream)
                stopped.insert(key.stream)
            }
        }
    }

    private mutating func checkChain(_ act: ActEntry) {
        if act.position != head.position + 1 { note(.gap(expected: head.position + 1), act) }
        let last = heads[act.stream] ?? .empty
        if act.number != last.number + 1 { note(.numberMissing(expected: last.number + 1), act) }
        if chain.hash(after: last.hash, act) != act.hash { note(.hashBroken, act) }
        if chain.link(after: head.link, act.hash) != act.link { note(.linkBroken, act) }
        let day = ViennaDay.at(millisecondsSince1970: act.instant)
        if day != act.day { note(.otherDay(right: day), act) }
        head = RecordHead(position: act.position, link: act.link)
        heads[act.stream] = StreamHead(number: act.number, hash: act.hash)
        if let known, known.position == act.position { foundKnown = known.link == act.link }
    }
}

extension Audit {
    /// Decides on an act anew and takes it into account.
    private mutating func replay(_ act: ActEntry, _ sealed: [[UInt8]], _ reader: any RecordReader) {
        guard !stopped.contains(act.stream) else { return }
        do {
            guard let sealing = keys[act.stream] else { throw RecordFault.withoutKey(act.stream) }
            for (index, text) in sealed.enumerated() { _ = try sealing.open(text: text, index, ofAct: act.number) }
            texts += sealed.count
            if act.stream == .cycle { try replay(cycleAct: act, sealing) } else { try replay(reviewAct: act, sealing) }
        } catch {
            stopped.insert(act.stream)
            note(Self.kind(of: error), act)
        }
    }

    private static func kind(of error: any Error) -> AuditFinding.Kind {
        switch error {
        case let fault as FactsFault: .factsMalformed(member: fault.name)
        case RecordFault.unknownKind(let kind, _): .unknownKind(kind)
        case RecordFault.unknownCapacity(let capacity, _): .unknownKind(capacity)
        case RecordFault.withoutKey: .keyUnusable
        default: .sealBroken
        }
    }

    private mutating func replay(cycleAct entry: ActEntry, _ sealing: SealedStream) throws {
        cycle.sealing = sealing
        let (act, mark) = try cycle.read(StreamAct(entry))
        check(entry, type(of: act).basis, Decision.objection(to: act, in: cycle.state, by: mark.author, on: mark.day))
        if let entering = act as? EnterPhase { checkGate(entering, entry) }
        cycle.state.take(act, as: mark)
    }

    private mutating func replay(reviewAct entry: ActEntry, _ sealing: SealedStream) throws {
        var review = reviews.removeValue(forKey: entry.stream) ?? definition.stream(entry.stream)
        review.sealing = sealing
        let (act, mark) = try review.read(StreamAct(entry))
        check(entry, type(of: act).basis, Decision.objection(to: act, in: review.state, cycle.state, by: mark.author, on: mark.day))
        if let address = act.addressOfFile { filed[address] = (entry.position, entry.stream) }
        review.state.take(act, as: mark)
        reviews[entry.stream] = review
    }

    private mutating func check(_ entry: ActEntry, _ basis: Provision, _ refusal: Refusal?) {
        if entry.basis != "\(basis)" { note(.otherBasis(entry.basis), entry) }
        // Who holds which office stands in the cycle: where that is not known any more, nothing can be said against an act.
        guard let refusal, !stopped.contains(.cycle) else { return }
        if let reason = refusal.reason as? any RefusalReason & Hashable { note(.refused(reason), entry, under: refusal.basis) }
    }

    /// The figures of the gate, counted again from the reviews as they stood then (¶10).
    private mutating func checkGate(_ act: EnterPhase, _ entry: ActEntry) {
        guard act.phase > 1, stopped.isEmpty else { return }
        let members = cycle.state.participants(ofCohort: act.cohort).map { StreamName($0.state.text) }
        let complete = members.count { reviews[$0]?.state.phase(act.phase - 1)?.publication.concludedOn != nil }
        let planned = cycle.state.planned(cohort: act.cohort, phase: act.phase - 1)
        if complete == act.complete, planned == act.planned { return }
        note(.otherGateFigures(planned: planned, complete: complete), entry, under: EnterPhase.basis)
    }

    private func mutualReviews() -> [(StateCode, StateCode)] {
        let reviewers = Dictionary(uniqueKeysWithValues: reviews.values.map { ($0.state.state, Set($0.state.reviewers)) })
        return reviewers.keys.sorted().flatMap { state in
            (reviewers[state] ?? []).sorted().filter { state < $0 && reviewers[$0]?.contains(state) ?? false }.map { (state, $0) }
        }
    }
}
