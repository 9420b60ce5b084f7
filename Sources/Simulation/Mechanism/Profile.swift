/// How States behave in a simulation.
public struct Profile: Sendable {
    /// The name by which it is chosen.
    public let name: String
    /// What it is, for who chooses.
    public let abstract: String

    /// Days from the opening of the first phase to the first consultations, for the fraction of States that are faster.
    let begin: @Sendable (_ fraction: Double) -> Int
    /// The same for later phases.
    let beginLater: ClosedRange<Int>
    /// Days from the opening of a review to the note verbale that nominates somebody.
    let nominate: ClosedRange<Int>
    let agree: ClosedRange<Int>
    let answer: ClosedRange<Int>
    let comment: ClosedRange<Int>
    let talk: ClosedRange<Int>
    let list: ClosedRange<Int>
    let agreeToList: ClosedRange<Int>
    let summary: ClosedRange<Int>
    let agreeToSummary: ClosedRange<Int>
    let translate: ClosedRange<Int>
    /// How often in a thousand reviews and phases a focal point is replaced.
    let turnover: Int
    /// How often in a thousand times a link expires before it is used.
    let expiredLinks: Int
    /// How often in a thousand times an agreement to a list is followed by a change of it.
    let changedLists: Int
    /// How often in a thousand reviews the State asks for consultations on a reviewer (¶30).
    let silentReviewers: Int
    /// Whether the Conference lets cohorts go on below the gate, by a decision, a year after it was first not reached (¶10).
    let overridesGate: Bool

    /// All profiles.
    public static let all = [calm, real, harsh]

    /// Every State does everything in time, and every phase is completed.
    public static let calm = Profile(
        name: "calm", abstract: "everybody is in time, every phase is completed", begin: { 5 + Int(25 * $0) }, beginLater: 5...30,
        nominate: 3...12, agree: 2...10, answer: 60...150, comment: 40...110, talk: 20...60, list: 15...40, agreeToList: 3...12,
        summary: 15...40, agreeToSummary: 3...12, translate: 20...45, turnover: 60, expiredLinks: 20, changedLists: 40, silentReviewers: 0,
        overridesGate: false)

    /// As the public figures have it: half of the reviews begin after years, none is completed within three.
    public static let real = Profile(
        name: "real", abstract: "tuned to the public figures of the first four years", begin: { Self.waiting($0, months: 62) },
        beginLater: 60...500, nominate: 10...700, agree: 10...90, answer: 330...800, comment: 270...600, talk: 150...400, list: 120...300,
        agreeToList: 40...150, summary: 90...300, agreeToSummary: 30...120, translate: 65...150, turnover: 600, expiredLinks: 300,
        changedLists: 200, silentReviewers: 80, overridesGate: false)

    /// Slow, with much turnover and many changes of mind, and a Conference that lets cohorts go on.
    public static let harsh = Profile(
        name: "harsh", abstract: "slow and unsteady, while the Conference lets cohorts go on",
        begin: { Self.waiting($0, months: 20) }, beginLater: 20...300, nominate: 5...400, agree: 5...60, answer: 90...420,
        comment: 60...380, talk: 30...200, list: 30...150, agreeToList: 10...80, summary: 20...150, agreeToSummary: 10...80,
        translate: 20...90, turnover: 900, expiredLinks: 500, changedLists: 600, silentReviewers: 300, overridesGate: true)

    /// As long as one waits for something that may happen on any day alike.
    private static func waiting(_ fraction: Double, months: Double) -> Int {
        // The logarithm by halving, so that every machine has the same days: -ln(1 - f) = sum of f^k / k.
        let rest = max(1 - fraction, 0.004)
        var (value, logarithm) = (rest, 0.0)
        while value < 0.5 {
            value *= 2
            logarithm += 0.693_147_180_559_945_3
        }
        var (term, k) = (1 - value, 1.0)
        while term > 1e-12 {
            logarithm += term / k
            term *= 1 - value
            k += 1
        }
        return 10 + Int(logarithm * months * 30.44)
    }
}
