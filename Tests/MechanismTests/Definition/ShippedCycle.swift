import FoundationEssentials
import Law
import Mechanism

/// The definition of the cycle and the questionnaire that are shipped with the sources.
enum ShippedCycle {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Data").standardizedFileURL

    static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: folder.appending(path: path).path) ?? Data(), as: UTF8.self)
    }

    static let definitionText = text("mechanism/untoc-cycle.json")

    /// The cycle that is shipped; a fault in it is found by the tests of its reading.
    static let cycle = try! MechanismCycle(reading: Array(definitionText.utf8), from: "untoc-cycle.json")

    static func definition() throws -> CycleDefinition {
        let cycle = try MechanismCycle(reading: Array(definitionText.utf8), from: "untoc-cycle.json")
        return cycle.texts.texts[0].value
    }
}
