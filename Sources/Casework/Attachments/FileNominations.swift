internal import Law
public import Mechanism
public import Registry

/// Files nominations together with the notes verbales that make them, each note sealed under the key of its review (¶18, ¶27).
public struct FileNominations: Sendable {
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

    /// Keeps a note and records the nomination that it makes; where the nomination is refused, nothing is kept.
    @discardableResult
    public func callAsFunction(
        _ nomination: Nominate, note bytes: [UInt8], in state: StateCode, by author: Author, at instant: Int64, request: String
    ) async throws -> Receipt {
        try accepted.check(bytes, by: mediaTypes)
        let call = ActCall(author: author, instant: instant, request: request)
        return try await keeper.record(bytes, into: attachments, in: state, call) { nomination.noted(at: $0) }
    }

    /// The note of a nomination with its type by content, for a reader of the nomination; none where there is none to be read.
    public func note(of nomination: Int, in state: StateCode, by reader: Author) async throws -> (type: String, bytes: [UInt8])? {
        let found = try await keeper.records.read { records -> (address: String, sealing: SealedStream?)? in
            let stream = try keeper.review(of: state, from: records)
            guard let one = stream.state.nomination(nomination), !one.note.isEmpty,
                Access.allows(reading: ReadRequest(.nominations, part: "\(one.id)", owner: one.state), by: reader, of: stream.state)
            else { return nil }
            return (one.note, stream.sealing)
        }
        guard let found else { return nil }
        guard let sealing = found.sealing else { throw RecordFault.withoutKey(StreamName(state.text)) }
        let bytes = try attachments.open(found.address, under: sealing.key, context: sealing.contextOfAttachments)
        return (mediaTypes.type(of: bytes), bytes)
    }
}

extension Nominate {
    /// The same nomination with its note on file.
    fileprivate func noted(at address: String) -> Nominate {
        let nothing = Particulars(name: "", title: "", mail: "", telephone: "", note: "")
        return Nominate(
            person, as: role, of: state, instruments: instruments, leaver: leaver, note: address, particulars ?? nothing)
    }
}
