internal import Casework
internal import Law
package import Mechanism

/// The table of questions, read from the data that is shipped.
package enum QuestionnaireFile {
    /// The questions; where the table has faults, they are shown.
    package static func read(
        for definition: MechanismCycle, _ invocation: Invocation, _ ports: Ports
    ) throws(Failure) -> Questionnaire {
        let path = try DataFolder.find(invocation, ports).questions
        let file = try LotsFiles(ports.files).read(path, "the questions")
        do throws(Corrections) {
            return try Questionnaire(reading: file.bytes, from: file.name, for: definition.texts.texts[0].value)
        } catch {
            throw invocation.console.show(error, in: path.folder, cannot: "use the questions in \(path)")
        }
    }
}
