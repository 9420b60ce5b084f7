package import Casework
internal import Law
internal import Registry

/// The words for what an audit finds.
package enum AuditWording {
    /// The words for one kind of finding.
    package struct Words: Hashable, Sendable {
        /// The word by which machines know the kind.
        package let name: String
        /// What is wrong, as a clause.
        package let wrong: String
        /// What would be right, as a clause.
        package let right: String

        init(_ name: String, _ wrong: String, right: String) {
            self.name = name
            self.wrong = wrong
            self.right = right
        }
    }

    /// What is wrong, and what would be right; `act` is the kind of the act that is concerned.
    package static func words(_ kind: AuditFinding.Kind, ofAct act: String? = nil) -> Words {
        switch kind {
        case .damage(let detail): Words("damage", "the file is damaged: \(detail)", right: "a sound file; restore a backup")
        case .unreadable(let reason):
            Words("unreadable", "the acts cannot be read further: \(reason)", right: "acts that can all be read; restore a backup")
        case .gap(let position): Words("gap", "an act is missing before it", right: "act \(position) of the record in this place")
        case .numberMissing(let number):
            Words("numberMissing", "an act of its stream is missing before it", right: "act \(number) of the stream in this place")
        case .hashBroken:
            Words("hashBroken", "the act was changed, or one before it in its stream was", right: "the act as it was recorded")
        case .linkBroken:
            Words("linkBroken", "the record was changed before this act, or an act was taken away", right: "the record as it was before it")
        case .otherDay(let day):
            Words("otherDay", "the day is not the one on which the act was done", right: "\(day), the day in Vienna at its instant")
        case .textsAltered: Words("textsAltered", "the texts of the act were changed", right: "the texts as they were recorded")
        case .sealBroken:
            Words(
                "sealBroken", "what is sealed cannot be opened with its key" + unread,
                right: "facts and texts as they were sealed for this place")
        case .keyUnusable:
            Words(
                "keyUnusable", "the key of the stream is missing, or cannot be opened with the master key at hand" + unread,
                right: "the stream's key, sealed under the master key at hand")
        case .streamEmpty:
            Words(
                "streamEmpty", "the stream has a key and no act", right: "its acts, of which the first made the key; they were taken away")
        case .factsMalformed(let member):
            Words("factsMalformed", "the facts of the act cannot be read" + unread, right: "a member “\(member)” in its place")
        case .unknownKind(let word):
            Words(
                "unknownKind", "this program does not know “\(word)”" + unread,
                right: "an act and a capacity that it knows; a later program may")
        case .otherBasis(let citation):
            Words("otherBasis", "the act cites “\(citation)”", right: "the paragraph that provides for acts of its kind")
        case .refused(let reason): refused(act, reason)
        case .otherGateFigures(let planned, let complete):
            Words(
                "otherGateFigures", "the figures of the gate are not those of the record",
                right: "\(complete) complete of \(planned) planned")
        case .mutualReview(let one, let other):
            Words("mutualReview", "\(one) and \(other) review each other", right: "another State in one of the two seats")
        case .rowMissing(let table, let key):
            Words(
                "rowMissing", "table \(table.rawValue) lacks the row \(key)",
                right: "the row; 'palermo rebuild' makes it, if no act is missing")
        case .rowSuperfluous(let table, let key):
            Words(
                "rowSuperfluous", "table \(table.rawValue) has a row that follows from no act: \(key)",
                right: "no such row; 'palermo rebuild' takes it away, if no act is missing")
        case .rowDiffers(let table, let key):
            Words(
                "rowDiffers", "table \(table.rawValue) says something else than the acts in the row \(key)",
                right: "what follows from the acts; 'palermo rebuild' writes it, if no act is missing")
        case .fileMissing(let address):
            Words("fileMissing", "the file \(place(of: address)) is missing", right: "the file; take it from a backup")
        case .fileAltered(let address):
            Words("fileAltered", "the file \(place(of: address)) is not what was filed", right: "the file as filed; take it from a backup")
        case .headNotFound(let position):
            Words(
                "headNotFound", "the record up to act \(position) is not the one of which the head was exported",
                right: "act \(position) with the link of the exported head")
        case .endMissing(let head, let last):
            Words(
                "endMissing", "the record ends at act \(last), and a head was exported at act \(head): what was last is missing",
                right: "every act up to \(head)")
        }
    }

    /// After such a fault nothing more is said of the stream.
    private static let unread = "; what follows in its stream was not checked"

    /// Where a file is, below the folder of the sealed files.
    private static func place(of address: String) -> String { "\(address.prefix(2))/\(address.dropFirst(2))" }

    /// What is left over and wrong in no way, as a sentence; none where there is nothing.
    package static func remark(leftovers: [String]) -> String? {
        guard let first = leftovers.first else { return nil }
        return leftovers.count == 1
            ? "One sealed file belongs to no act, \(short(first)). A filing that was broken off leaves one; it does no harm."
            : "\(leftovers.count) sealed files belong to no act, \(short(first)) among them. A filing that was broken off leaves one; they do no harm."
    }

    /// An act that the rules do not allow.
    private static func refused(_ act: String?, _ reason: any RefusalReason) -> Words {
        let wrong = "the rules did not allow " + (act.flatMap(ActWording.words).map { "to \($0)" } ?? "the act")
        guard let words = MechanismWording.words(reason) else { return Words("refused", "\(wrong): \(reason)", right: "no such act") }
        return Words("refused", "\(wrong): \(words.reason)", right: "no such act until then; \(words.remedy.asClause)")
    }

    /// The beginning of an address, enough to find the file.
    private static func short(_ address: String) -> String { address.count > 16 ? address.prefix(16) + "…" : address }
}

extension String {
    /// A sentence as a clause: without its capital and its full stop.
    fileprivate var asClause: String {
        let start = prefix(1).lowercased() + dropFirst()
        return start.hasSuffix(".") ? String(start.dropLast()) : start
    }
}
