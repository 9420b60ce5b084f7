/// The codes that a table defines and that others may refer to.
struct KnownCodes {
    let table: RegistryTable
    /// None where the table could not be read whole; then nothing is said about codes, rather than something wrong.
    private let codes: Set<String>?

    init(_ sheet: Sheet, of table: RegistryTable) {
        self.table = table
        self.codes = sheet.texts(in: "code").map { $0.filter { !$0.isEmpty } }
    }

    func mayContain(_ code: String) -> Bool { codes?.contains(code) ?? true }

    /// The codes in alphabetical order, where they are few enough to be shown.
    var listed: [String] {
        guard let codes, codes.count <= 12 else { return [] }
        return codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
