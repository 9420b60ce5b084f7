import Law
import Pages

/// Three invented States of two groups; no rule holds among their seats, which are there to be shown.
enum SmallDraw {
    static func summary(isRehearsal: Bool = false, name: String = "Arcadia") -> DrawSummary {
        DrawSummary(
            title: "Drawing of lots", day: Day(year: 2026, month: 2, day: 1)!, isRehearsal: isRehearsal, record: record,
            instruments: [.init(code: "UNTOC", name: "Convention"), .init(code: "TIP", name: "Protocol")],
            groups: [
                .init(code: "NORTH", name: "Group of the North", shortName: "North"),
                .init(code: "SOUTH", name: "The South", shortName: "South"),
            ],
            participants: [arcadia(named: name), borduria, costaguana])
    }

    private static func arcadia(named name: String) -> DrawSummary.Participant {
        .init(
            code: "ARC", name: name, group: "NORTH", cohort: 1, instruments: ["UNTOC", "TIP"], place: 2,
            reviewers: [
                .init(code: "BOR", side: .own, seat: .primary, instruments: ["UNTOC"]),
                .init(code: "COS", side: .other, seat: .primary, instruments: ["UNTOC", "TIP"]),
            ])
    }

    private static let borduria = DrawSummary.Participant(
        code: "BOR", name: "Borduria", group: "NORTH", cohort: 2, instruments: ["UNTOC"], place: 1,
        reviewers: [.init(code: "ARC", side: .own, seat: .primary, instruments: ["UNTOC"])])

    private static let costaguana = DrawSummary.Participant(
        code: "COS", name: "Costaguana", group: "SOUTH", cohort: 3, instruments: ["UNTOC", "TIP"], place: 3,
        reviewers: [
            .init(code: "BOR", side: .other, seat: .primary, instruments: ["UNTOC"]),
            .init(code: "ARC", side: .other, seat: .additional, instruments: ["TIP"]),
        ])

    private static let record = DrawSummary.Record(
        seed: "5eed", registryDigest: "4e61", mechanismName: "shipped", mechanismDigest: "0de5",
        contributions: [.init(name: "Chair", commitment: "c0ff")], chainHead: "4ead", stepCount: 7,
        commands: ["palermo lots verify transcript.json"])
}
