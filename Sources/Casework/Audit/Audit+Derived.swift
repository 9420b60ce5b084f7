internal import Mechanism

extension Audit {
    /// Compares the derived tables with what follows from the acts; nothing is said of streams that could not be read to their end.
    mutating func compareRows(_ reader: any RecordReader) throws {
        var expected: [RowKey: DerivedRow] = [:]
        for row in derivedRows() { expected[RowKey(row)] = row }
        for table in DerivedTable.allCases {
            for row in try reader.rows(of: table, stream: nil) {
                rows += 1
                if isStopped(row) { continue }
                switch expected.removeValue(forKey: RowKey(row)) {
                case nil: note(.rowSuperfluous(table, key: row.keyText), in: row.stream)
                case row: break
                default: note(.rowDiffers(table, key: row.keyText), in: row.stream)
                }
            }
        }
        for row in expected.values.sorted(by: { $0.keyText < $1.keyText }) where !isStopped(row) {
            note(.rowMissing(row.table, key: row.keyText), in: row.stream)
        }
    }

    private func isStopped(_ row: DerivedRow) -> Bool {
        switch row.table {
        case .participant, .cohortPhase: stopped.contains(.cycle)
        case .review, .reviewPhase, .reviewerSeat, .nomination, .deadline, .agreement, .translation, .disclosure, .assistanceNeed:
            row.stream.map { stopped.contains($0) } ?? false
        }
    }

    /// All rows that follow from the acts.
    func derivedRows() -> [DerivedRow] {
        let ofReviews = reviews.values.flatMap { review in
            review.state.scopes.flatMap { review.state.rows(ofScope: $0, in: review.name) }
        }
        return cycle.state.rows(ofScope: 0, in: .cycle) + ofReviews
    }

    /// Holds the files against the acts that brought them; says how many there are.
    mutating func lookAt(_ attachments: any Attachments) throws -> Int {
        for (address, act) in filed.sorted(by: { $0.value.position < $1.value.position }) {
            let kind: AuditFinding.Kind? =
                switch try attachments.state(of: address) {
                case .sound: nil
                case .missing: .fileMissing(address: address)
                case .altered: .fileAltered(address: address)
                }
            if let kind { findings.append(AuditFinding(kind, at: act.position, in: act.stream)) }
        }
        let addresses = try attachments.addresses()
        // Of a stream that could not be read to its end nobody knows which files belong to it.
        leftovers = stopped.isEmpty ? addresses.filter { filed[$0] == nil } : []
        return addresses.count
    }
}

extension DerivedRow {
    /// The stream of the row.
    var stream: StreamName? {
        if case .text(let name) = values[0] { return StreamName(name) }
        return nil
    }

    /// The key as a person reads it: `FRA, 1, list`.
    var keyText: String {
        key.map { value in
            switch value {
            case .null: "–"
            case .integer(let number): "\(number)"
            case .text(let text): text
            }
        }.joined(separator: ", ")
    }
}
