import Casework
import CommandLine
import Law
import Mechanism
import Registry
import Testing

@Suite struct `The words for findings` {
    private static let (one, other) = (StateCode("AAA"), StateCode("BBB"))
    private static let address = String(repeating: "0123456789abcdef", count: 4)
    private static let place = "01/23456789abcdef" + String(repeating: "0123456789abcdef", count: 3)

    /// Every kind of finding with its word for machines, what is wrong, and what would be right.
    private static let cases: [(AuditFinding.Kind, String, String, String)] = [
        (.damage("page 3"), "damage", "the file is damaged: page 3", "a sound file; restore a backup"),
        (.unreadable("torn"), "unreadable", "the acts cannot be read further: torn", "acts that can all be read; restore a backup"),
        (.gap(expected: 7), "gap", "an act is missing before it", "act 7 of the record in this place"),
        (.numberMissing(expected: 2), "numberMissing", "an act of its stream is missing before it", "act 2 of the stream in this place"),
        (.hashBroken, "hashBroken", "the act was changed, or one before it in its stream was", "the act as it was recorded"),
        (
            .linkBroken, "linkBroken", "the record was changed before this act, or an act was taken away",
            "the record as it was before it"
        ),
        (
            .otherDay(right: Day(number: 20_777)), "otherDay", "the day is not the one on which the act was done",
            "2026-11-20, the day in Vienna at its instant"
        ),
        (.textsAltered, "textsAltered", "the texts of the act were changed", "the texts as they were recorded"),
        (
            .sealBroken, "sealBroken", "what is sealed cannot be opened with its key; what follows in its stream was not checked",
            "facts and texts as they were sealed for this place"
        ),
        (
            .keyUnusable, "keyUnusable",
            "the key of the stream is missing, or cannot be opened with the master key at hand; what follows in its stream was not checked",
            "the stream's key, sealed under the master key at hand"
        ),
        (
            .streamEmpty, "streamEmpty", "the stream has a key and no act",
            "its acts, of which the first made the key; they were taken away"
        ),
        (
            .factsMalformed(member: "phase"), "factsMalformed",
            "the facts of the act cannot be read; what follows in its stream was not checked", "a member “phase” in its place"
        ),
        (
            .unknownKind("burnt"), "unknownKind", "this program does not know “burnt”; what follows in its stream was not checked",
            "an act and a capacity that it knows; a later program may"
        ),
        (.otherBasis("¶1"), "otherBasis", "the act cites “¶1”", "the paragraph that provides for acts of its kind"),
        (
            .refused(CycleRefusal.cohortNotInPhase(cohort: 2, phase: 1)), "refused",
            "the rules did not allow the act: cohort 2 has not entered phase 1",
            "no such act until then; let the cohort enter the phase first"
        ),
        (
            .otherGateFigures(planned: 10, complete: 7), "otherGateFigures", "the figures of the gate are not those of the record",
            "7 complete of 10 planned"
        ),
        (.mutualReview(one, other), "mutualReview", "AAA and BBB review each other", "another State in one of the two seats"),
        (
            .rowMissing(.review, key: "AAA"), "rowMissing", "table review lacks the row AAA",
            "the row; 'palermo rebuild' makes it, if no act is missing"
        ),
        (
            .rowSuperfluous(.review, key: "AAA"), "rowSuperfluous", "table review has a row that follows from no act: AAA",
            "no such row; 'palermo rebuild' takes it away, if no act is missing"
        ),
        (
            .rowDiffers(.review, key: "AAA"), "rowDiffers", "table review says something else than the acts in the row AAA",
            "what follows from the acts; 'palermo rebuild' writes it, if no act is missing"
        ),
        (.fileMissing(address: address), "fileMissing", "the file \(place) is missing", "the file; take it from a backup"),
        (
            .fileAltered(address: address), "fileAltered", "the file \(place) is not what was filed",
            "the file as filed; take it from a backup"
        ),
        (
            .headNotFound(12), "headNotFound", "the record up to act 12 is not the one of which the head was exported",
            "act 12 with the link of the exported head"
        ),
        (
            .endMissing(head: 12, last: 9), "endMissing",
            "the record ends at act 9, and a head was exported at act 12: what was last is missing",
            "every act up to 12"
        ),
    ]

    /// The words by which machines know the kinds of findings.
    static let names = Set(cases.map(\.1))

    @Test(arguments: cases)
    func `say what is wrong, and what would be right`(kind: AuditFinding.Kind, name: String, wrong: String, right: String) {
        let words = AuditWording.words(kind)
        #expect(words.name == name)
        #expect(words.wrong == wrong)
        #expect(words.right == right)
    }
}
