public import Mechanism
internal import Registry

/// Goes through the whole record again: chain, seals, rules, derived tables, files.
///
/// Every act is decided on anew, in the order of the record, under the texts in force on its day.
public struct AuditRecord: Sendable {
    private let records: any Records
    private let sealing: (any ContentSealing)?
    private let digests: any Digests
    private let definition: MechanismCycle
    private let attachments: (any Attachments)?

    /// Audits a record; without the master key only its chain.
    public init(
        _ records: any Records, sealing: (any ContentSealing)?, digests: any Digests, definition: MechanismCycle,
        attachments: (any Attachments)? = nil
    ) {
        self.records = records
        self.sealing = sealing
        self.digests = digests
        self.definition = definition
        self.attachments = attachments
    }

    /// Everything that is wrong, in the order of the record.
    ///
    /// - Parameters:
    ///   - known: a head that was exported earlier, which must be part of the record.
    ///   - damage: what is wrong with the file, from `Databases.damage`.
    public func callAsFunction(comparedWith known: RecordHead? = nil, damage: [String] = []) async throws -> AuditReport {
        try await records.read { reader in
            var audit = Audit(chain: RecordChain(digests: digests), sealing: sealing, definition: definition, known: known)
            audit.findings += damage.map { AuditFinding(.damage($0)) }
            do {
                try audit.goThrough(reader)
                if sealing != nil { try audit.compareRows(reader) }
            } catch let fault as DatabaseFault {
                audit.findings.append(AuditFinding(.unreadable("\(fault)")))
            }
            let files = try attachments.map { try audit.lookAt($0) }
            return audit.report(files: files)
        }
    }
}

extension MechanismCycle {
    /// A review of which nothing is recorded, in its stream.
    func stream(_ name: StreamName) -> LoadedStream<Review> {
        LoadedStream(name: name, state: Review(of: .init(name.text), under: self), head: .empty, sealing: nil)
    }
}
