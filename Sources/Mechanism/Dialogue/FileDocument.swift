public import Law

/// Files a document beside the answers, or a record of what was said by other means; others read it once it was examined (¶36).
public struct FileDocument: PhaseAct {
    public static let kind = "document filed"
    public static let basis = Provision(.procedures, 36)
    public static let deed = Deed.converse

    public let number: Int
    /// Where the sealed bytes are: the SHA-256 of them, in hexadecimal digits.
    public let address: String
    /// The media type, by the content.
    public let mediaType: String
    /// The size in bytes.
    public let size: Int
    /// Its name and what it is.
    public let passage: Passage

    /// A document.
    public init(phase: Int, at address: String, mediaType: String, size: Int, _ title: Passage) {
        number = phase
        self.address = address
        self.mediaType = mediaType
        self.size = size
        passage = title
    }

    public var texts: [String] { [passage.body ?? ""] }

    public func objection(in phase: PhaseReview, of review: Review, by author: Author, on day: Day) -> Refusal? {
        review.objection(toVoiceOf: author, under: Self.basis)
    }

    public func takeEffect(in phase: inout PhaseReview, of review: Review, as mark: ActMark) {
        phase.dialogue.documents.append(
            FiledDocument(
                id: mark.number, state: mark.author.capacity.state, address: address, mediaType: mediaType, size: size,
                title: PassageReference(passage, of: mark.number), day: mark.day, stage: .quarantined))
    }

    public func write(to facts: inout FactsWriter) {
        facts.put("phase", number)
        facts.put("address", address)
        facts.put("mediaType", mediaType)
        facts.put("size", size)
        facts.put(passage)
    }

    public init(reading facts: inout FactsReader) throws(FactsFault) {
        number = try facts.number("phase")
        address = try facts.text("address")
        mediaType = try facts.text("mediaType")
        size = try facts.number("size")
        passage = try facts.passage()
    }
}
