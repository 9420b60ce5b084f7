/// The catalogues of the six languages, read once, when the program starts.
public struct Catalogues: Sendable {
    private let catalogues: [Language: Catalogue]

    /// Asks for the bytes of each catalogue by the name of its file (`ar.po`); only English, the language of the source, may do without one.
    public init(reading bytes: (String) -> [UInt8]?) throws(CatalogueFault) {
        var catalogues: [Language: Catalogue] = [:]
        for language in Language.allCases {
            let file = "\(language.code).po"
            guard let bytes = bytes(file) else {
                guard language == .english else { throw CatalogueFault(file: file, line: 0, kind: .missing) }
                continue
            }
            catalogues[language] = try Catalogue(language, reading: bytes, file: file)
        }
        self.catalogues = catalogues
    }

    /// The catalogue of a language.
    public subscript(language: Language) -> Catalogue { catalogues[language] ?? .english }
}
