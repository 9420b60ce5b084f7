public import Law
public import Mechanism
public import Registry

/// Reads the bytes of a document on file, as a person may: what the dossier does not show is not given (¶36).
public struct ReadDocument: Sendable {
    private let keeper: RecordKeeper
    private let attachments: any Attachments

    /// Reads beside the record of a keeper.
    public init(_ keeper: RecordKeeper, attachments: any Attachments) {
        self.keeper = keeper
        self.attachments = attachments
    }

    /// The document with its bytes; none where the reader may not know of it.
    ///
    /// - Parameter name: as `DocumentEntry.name` has it.
    /// - Throws: `AttachmentFault` where the file is missing or was altered.
    public func callAsFunction(
        _ name: String, phase: Int, of state: StateCode, by reader: Author, on day: Day
    ) async throws -> OpenedDocument? {
        try await keeper.read(state) { review, _, texts in
            let reading = Reading(review: review, reader: reader, day: day, texts: texts, questionnaire: nil)
            guard let phase = review.phase(phase), let sealing = texts.stream.sealing else { return nil }
            let entries = try reading.documents(in: phase)
            guard let place = entries.firstIndex(where: { $0.name == name }) else { return nil }
            let address = reading.readableDocuments(in: phase)[place].address
            let bytes = try attachments.open(address, under: sealing.key, context: sealing.contextOfAttachments)
            return OpenedDocument(entry: entries[place], bytes: bytes)
        }
    }
}

/// A document with its bytes.
public struct OpenedDocument: Hashable, Sendable {
    /// What is known of it.
    public let entry: DocumentEntry
    /// The bytes.
    public let bytes: [UInt8]
}
