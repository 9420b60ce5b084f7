public import Mechanism

/// Makes the derived tables anew from the acts.
public struct RebuildTables: Sendable {
    private let records: any Records
    private let sealing: any ContentSealing
    private let digests: any Digests
    private let definition: MechanismCycle

    /// Rebuilds the tables of a record.
    public init(_ records: any Records, sealing: any ContentSealing, digests: any Digests, definition: MechanismCycle) {
        self.records = records
        self.sealing = sealing
        self.digests = digests
        self.definition = definition
    }

    /// Rebuilds all tables in one transaction, and says how many rows they have; nothing is changed where the acts cannot all be read.
    ///
    /// - Throws: `UnreadableActs` with what is wrong with them.
    public func callAsFunction() async throws -> Int {
        try await records.write { writer in
            var audit = Audit(chain: RecordChain(digests: digests), sealing: sealing, definition: definition, known: nil)
            try audit.goThrough(writer)
            let unreadable = audit.findings.filter(\.kind.preventsRebuilding)
            guard unreadable.isEmpty else { throw UnreadableActs(findings: unreadable) }
            let rows = audit.derivedRows()
            try writer.removeAllDerivedRows()
            for row in rows { try writer.put(row) }
            return rows.count
        }
    }
}

/// The acts cannot all be read or were changed, so that tables made from them would be wrong.
public struct UnreadableActs: Error, Sendable {
    /// What is wrong with them.
    public let findings: [AuditFinding]
}

extension AuditFinding.Kind {
    /// Whether tables made from such acts would be wrong.
    fileprivate var preventsRebuilding: Bool {
        switch self {
        case .damage, .unreadable, .gap, .numberMissing, .hashBroken, .linkBroken, .sealBroken, .keyUnusable, .streamEmpty, .factsMalformed,
            .unknownKind:
            true
        case .otherDay, .textsAltered, .otherBasis, .refused, .otherGateFigures, .mutualReview, .rowMissing, .rowSuperfluous, .rowDiffers,
            .fileMissing, .fileAltered, .headNotFound, .endMissing:
            false
        }
    }
}
