package import Casework
internal import Mechanism

extension Failure {
    /// What is wrong with the record, with what was asked of it.
    package static func record(_ fault: RecordFault, cannot asked: String) -> Failure {
        switch fault {
        case .unknownKind(let word, let position), .unknownCapacity(let word, let position):
            Failure(
                .dataError, cannot: asked, because: "act \(position) has the word “\(word)”, which this program does not know",
                remedy: "Use the program that wrote it, or a later one; 'palermo audit' says more.")
        case .withoutKey(let stream):
            Failure(
                .dataError, cannot: asked, because: "the key of the stream \(stream) is missing",
                remedy: "'palermo audit' says what is concerned; restore a backup.")
        case .requestUsed(let request, let position):
            Failure(
                .unavailable, cannot: asked, because: "the request “\(request)” led to act \(position), which is another one",
                remedy: "Give a new act a new name of its request.")
        }
    }

    /// The words for whatever can be wrong under the record; none for other errors.
    package static func ofRecord(_ error: any Error, cannot asked: String) -> Failure? {
        switch error {
        case let failure as Failure: failure
        case let fault as DatabaseFault: database(fault, cannot: asked)
        case let fault as MasterKeyFault: masterKey(fault, cannot: asked)
        case let fault as SealFault: seal(fault, cannot: asked)
        case let fault as RecordFault: record(fault, cannot: asked)
        case let fault as AttachmentFault: attachment(fault, cannot: asked)
        case let fault as FactsFault:
            Failure(
                .dataError, cannot: asked, because: "the facts of an act cannot be read: “\(fault.name)” was expected",
                remedy: "'palermo audit' says which act it is.")
        default: nil
        }
    }

    /// Does something with the record, and puts what goes wrong into words.
    package static func explaining<Result>(
        _ asked: String, isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await work()
        } catch {
            if let fault = error as? FileFault {
                let code: ExitCode = fault.kind == .notAllowed ? .noPermission : .ioError
                throw Failure(code, cannot: asked, because: "\(fault)")
            }
            throw ofRecord(error, cannot: asked) ?? error
        }
    }
}
