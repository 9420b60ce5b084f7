import Foundation
import Localization

/// The catalogues that are shipped with the sources.
enum ShippedCatalogues {
    static let all: Result<Catalogues, CatalogueFault> = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Data/languages")
        return Result { () throws(CatalogueFault) in
            try Catalogues { FileManager.default.contents(atPath: folder.appending(path: $0).path).map { Array($0) } }
        }
    }()

    static func text(_ phrase: Phrase, _ language: Language) throws -> String { try all.get()[language].text(phrase) }
}
