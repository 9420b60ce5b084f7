public import Law
public import Registry

/// Something that an audit found wrong.
public struct AuditFinding: Hashable, Sendable {
    /// What is wrong.
    public let kind: Kind
    /// The place of the act in the whole record; none where it is no act.
    public let position: Int64?
    /// The stream; none where it is none in particular.
    public let stream: StreamName?
    /// What kind of act it is, in the word of the record; none where it is no act.
    public let act: String?
    /// The rule that is broken, where it is one of the law.
    public let basis: Provision?

    init(_ kind: Kind, at position: Int64? = nil, in stream: StreamName? = nil, _ act: String? = nil, under basis: Provision? = nil) {
        self.kind = kind
        self.position = position
        self.stream = stream
        self.act = act
        self.basis = basis
    }

    /// What can be wrong with a record.
    public enum Kind: Hashable, Sendable {
        /// The file itself is damaged, in the words of the engine.
        case damage(String)
        /// The acts cannot be read further, for this reason.
        case unreadable(String)
        /// A place in the record is missing.
        case gap(expected: Int64)
        /// A number in a stream is missing.
        case numberMissing(expected: Int64)
        /// The act was changed, or one before it in its stream was.
        case hashBroken
        /// The record was changed before this act, or an act was taken away.
        case linkBroken
        /// The day is not the one in Vienna at the instant of the act.
        case otherDay(right: Day)
        /// The texts of the act are not those that were recorded.
        case textsAltered
        /// What is sealed cannot be opened with the keys at hand.
        case sealBroken
        /// The key of the stream is missing, or is sealed under another master key.
        case keyUnusable
        /// The stream has a key, which its first act made, and no act.
        case streamEmpty
        /// The facts are not in the recorded form; the member that was expected.
        case factsMalformed(member: String)
        /// The act has a kind that this program does not know.
        case unknownKind(String)
        /// The act cites another paragraph than its kind.
        case otherBasis(String)
        /// The rules or access did not allow the act.
        case refused(any RefusalReason & Hashable)
        /// The figures of the gate are not those of the record.
        case otherGateFigures(planned: Int, complete: Int)
        /// Two States review each other.
        case mutualReview(StateCode, StateCode)
        /// A derived table lacks a row.
        case rowMissing(DerivedTable, key: String)
        /// A derived table has a row that follows from no act.
        case rowSuperfluous(DerivedTable, key: String)
        /// A row of a derived table says something else than the acts.
        case rowDiffers(DerivedTable, key: String)
        /// A file is missing.
        case fileMissing(address: String)
        /// A file is not what was filed.
        case fileAltered(address: String)
        /// The head that was exported earlier is not part of this record: its act has another link.
        case headNotFound(Int64)
        /// The record ends before the act at which a head was exported earlier.
        case endMissing(head: Int64, last: Int64)

        public static func == (one: Kind, other: Kind) -> Bool { "\(one)" == "\(other)" }
        public func hash(into hasher: inout Hasher) { hasher.combine("\(self)") }
    }
}

/// What an audit found, and how much it looked at.
public struct AuditReport: Sendable {
    /// How many acts the record has.
    public let acts: Int
    /// How many streams: the cycle and the reviews.
    public let streams: Int
    /// How many texts were opened.
    public let texts: Int
    /// How many rows of derived tables were compared.
    public let rows: Int
    /// How many files were looked at; none where no folder was given.
    public let files: Int?
    /// The head of the record, to be kept and compared later.
    public let head: RecordHead
    /// Whether the content was opened; without the master key only the chain can be checked.
    public let isOpened: Bool
    /// What is wrong.
    public let findings: [AuditFinding]
    /// The addresses of sealed files that belong to no act: a filing that was broken off before its act leaves one, and it does no harm.
    public let leftovers: [String]

    /// Whether nothing is wrong; what is left over is not.
    public var isSound: Bool { findings.isEmpty }
}
