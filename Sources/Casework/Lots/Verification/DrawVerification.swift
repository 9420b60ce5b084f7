public import Lots

/// What came of checking a transcript that holds in itself.
public struct DrawVerification: Sendable {
    /// The transcript.
    public let transcript: Transcript
    /// How it differs from what it was compared with; empty where all is well.
    public let faults: [EvidenceFault]
    /// What was checked and found right.
    public let checked: [Check]
    /// What nobody can know from what was at hand.
    public let unchecked: [Gap]

    /// One thing that was checked and found right.
    public enum Check: Hashable, Sendable {
        /// Every link carries the hash of the one before.
        case chain(links: Int)
        /// The seed follows from so many contributions.
        case seed(contributions: Int)
        /// Cohorts and order follow from the seed.
        case cohortsAndOrder
        /// Each State drawn follows from the seed and the list of those eligible.
        case choices(seats: Int)
        /// A completion shows of each one eligible that the draw could be completed with it.
        case eligible(completions: Int)
        /// A rule, or a certificate, stands against everyone else.
        case excluded(byRule: Int, byCertificate: Int)
        /// Repeats were allowed by the rules and drawn as they should be.
        case repeats(Int)
        /// The registry and the definition are those that were drawn on.
        case digests
        /// Participants and terms follow from them.
        case participants(Int)
        /// Contributions are those that were committed to.
        case commitments(link: String)
        /// The assignments follow from the transcript.
        case assignments
    }

    /// One thing that could not be checked.
    public enum Gap: Hashable, Sendable {
        /// That the contributions were committed to before they were revealed.
        case commitments(link: String)
        /// That the commitments were published before: their date is not in the file.
        case timeOfPublication
        /// That a seed given by hand was not chosen for its result.
        case rehearsal(link: String)
        /// That the assignments follow from the transcript.
        case assignments
        /// That what repeats say about who asked, why and when is true.
        case wordsOfRepeats
    }
}
