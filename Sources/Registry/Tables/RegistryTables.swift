/// The bytes of the tables of a registry, as they were found.
public struct RegistryTables: Hashable, Sendable {
    /// The bytes of each table that was found.
    public let contents: [RegistryTable: [UInt8]]

    /// Takes the bytes of the tables that were found.
    public init(_ contents: [RegistryTable: [UInt8]]) { self.contents = contents }

    /// Asks for the bytes of each table by its file name; a table for which there are none is missing.
    public init<Failure: Error>(reading bytes: (String) throws(Failure) -> [UInt8]?) throws(Failure) {
        var contents: [RegistryTable: [UInt8]] = [:]
        for table in RegistryTable.allCases { contents[table] = try bytes(table.fileName) }
        self.contents = contents
    }

    /// Writes the tables of a registry; what was read from well-formed tables is written as it was.
    public init(writing registry: TreatyRegistry) {
        self.contents = [
            .instruments: Self.bytes(registry.instruments),
            .regionalGroups: Self.bytes(registry.groups),
            .reservations: Self.bytes(registry.reservations),
            .states: Self.bytes(registry.states),
            .treatyStatus: Self.bytes(registry.statuses),
        ]
    }

    private static func bytes<Row: TableRow>(_ rows: [Row]) -> [UInt8] {
        Array(CommaSeparated.text(header: Row.columns, rows: rows.map(\.values)).utf8)
    }
}

extension RegistryTables {
    /// What `sha256sum` prints for the tables in their order; its own SHA-256 is the digest of the registry.
    ///
    /// The hash is passed in; anybody can compute the digest with
    /// `sha256sum instruments.csv regional_groups.csv reservations.csv states.csv treaty_status.csv | sha256sum`.
    public func manifest(sha256: ([UInt8]) -> [UInt8]) -> String {
        RegistryTable.allCases.compactMap { table in
            contents[table].map { "\(Self.hexadecimal(sha256($0)))  \(table.fileName)\n" }
        }.joined()
    }

    /// The digest of the registry: the hash of its manifest.
    public func digest(sha256: ([UInt8]) -> [UInt8]) -> [UInt8] { sha256(Array(manifest(sha256: sha256).utf8)) }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
