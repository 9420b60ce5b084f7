internal import Law
public import Mechanism
public import Registry

/// Files a document in a review: its type is told by its content, it is sealed under the key of the review, and it waits in quarantine (¶36).
public struct FileDocuments: Sendable {
    private let keeper: RecordKeeper
    private let attachments: any Attachments
    private let mediaTypes: any MediaTypes
    private let accepted: AcceptedTypes

    /// Files beside the record of a keeper.
    public init(_ keeper: RecordKeeper, attachments: any Attachments, mediaTypes: any MediaTypes, accepted: AcceptedTypes = .usual) {
        self.keeper = keeper
        self.attachments = attachments
        self.mediaTypes = mediaTypes
        self.accepted = accepted
    }

    /// Keeps a file and records that it was filed; where the act is refused, nothing is kept.
    ///
    /// The file is on the disk before the act is recorded, so that no act refers to a file that is not there; a crash between the two leaves a
    /// sealed file that belongs to no act.
    @discardableResult
    public func callAsFunction(
        _ bytes: [UInt8], title: Passage, phase: Int, in state: StateCode, by author: Author, at instant: Int64, request: String
    ) async throws -> Receipt {
        let type = try accepted.check(bytes, by: mediaTypes)
        let call = ActCall(author: author, instant: instant, request: request)
        return try await keeper.record(bytes, into: attachments, in: state, call) { address in
            FileDocument(phase: phase, at: address, mediaType: type, size: bytes.count, title)
        }
    }
}

extension RecordKeeper {
    /// Keeps a file under the key of a review and records the act that brings it; where the act is refused, nothing is kept.
    func record(
        _ bytes: [UInt8], into attachments: any Attachments, in state: StateCode, _ call: ActCall,
        _ act: @Sendable (_ address: String) -> any ReviewAct
    ) async throws -> Receipt {
        let draft = act("")
        let (done, sealing) = try await records.read { reader in
            let review = try self.review(of: state, from: reader)
            if let done = try call.receipt(in: review.name, reader) { return (Receipt?.some(done), review.sealing) }
            try Decision.allow(draft, in: review.state, cycle(from: reader).state, call)
            return (nil, review.sealing)
        }
        if let done { return done }
        guard let sealing else { throw RecordFault.withoutKey(StreamName(state.text)) }
        let address = try attachments.keep(bytes, under: sealing.key, context: sealing.contextOfAttachments)
        return try await RecordAct(self)(act(address), in: state, by: call.author, at: call.instant, request: call.request)
    }
}

extension SealedStream {
    /// What is bound to the attachments of a stream.
    var contextOfAttachments: [UInt8] { Array("attachment|\(stream)".utf8) }
}
