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

    /// What is wrong, and what would be right.
    package static func words(_ kind: AuditFinding.Kind) -> Words {
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
            Words("sealBroken", "what is sealed cannot be opened with its key", right: "facts and texts as they were sealed for this place")
        case .keyUnusable:
            Words(
                "keyUnusable", "the key of the stream is missing, or cannot be opened with the master key at hand",
                right: "the master key under which the stream's key is sealed")
        case .factsMalformed(let member):
            Words("factsMalformed", "the facts of the act cannot be read", right: "a member “\(member)” in its place")
        case .unknownKind(let word):
            Words("unknownKind", "this program does not know “\(word)”", right: "an act and a capacity that it knows; a later program may")
        case .otherBasis(let citation):
            Words("otherBasis", "the act cites “\(citation)”", right: "the paragraph that provides for acts of its kind")
        case .refused(let reason): refused(reason)
        case .otherGateFigures(let planned, let complete):
            Words(
                "otherGateFigures", "the figures of the gate are not those of the record",
                right: "\(complete) complete of \(planned) planned")
        case .mutualReview(let one, let other):
            Words("mutualReview", "\(one) and \(other) review each other", right: "another State in one of the two seats")
        case .rowMissing(let table, let key):
            Words("rowMissing", "table \(table.rawValue) lacks the row \(key)", right: "the row; 'palermo rebuild' makes it")
        case .rowSuperfluous(let table, let key):
            Words(
                "rowSuperfluous", "table \(table.rawValue) has a row that follows from no act: \(key)",
                right: "no such row; 'palermo rebuild' takes it away")
        case .rowDiffers(let table, let key):
            Words(
                "rowDiffers", "table \(table.rawValue) says something else than the acts in the row \(key)",
                right: "what follows from the acts; 'palermo rebuild' writes it")
        case .fileMissing(let address):
            Words("fileMissing", "the file \(short(address)) is missing", right: "the file; take it from a backup")
        case .fileAltered(let address):
            Words("fileAltered", "the file \(short(address)) is not what was filed", right: "the file as filed; take it from a backup")
        case .headNotFound(let position):
            Words(
                "headNotFound", "the head that was exported is not part of this record",
                right: "act \(position) with the link of the exported head")
        }
    }

    /// What is left over and wrong in no way, as a sentence; none where there is nothing.
    package static func remark(leftovers: [String]) -> String? {
        guard let first = leftovers.first else { return nil }
        return leftovers.count == 1
            ? "One sealed file belongs to no act, \(short(first)). A filing that was broken off leaves one; it does no harm."
            : "\(leftovers.count) sealed files belong to no act, \(short(first)) among them. A filing that was broken off leaves one; they do no harm."
    }

    /// An act that the rules do not allow.
    private static func refused(_ reason: any RefusalReason) -> Words {
        guard let words = MechanismWording.words(reason) else {
            return Words("refused", "the rules did not allow the act: \(reason)", right: "no such act")
        }
        return Words(
            "refused", "the rules did not allow the act: \(words.reason)", right: "no such act until then; \(words.remedy.asClause)")
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
