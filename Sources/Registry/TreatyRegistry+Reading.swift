public import Law

extension TreatyRegistry {
    /// Reads and checks the tables; whatever is wrong in any of them is found at once, and then nothing is used.
    public init(reading tables: RegistryTables) throws(Corrections) {
        var reader = RegistryReader(tables)
        self = try reader.read()
    }
}
