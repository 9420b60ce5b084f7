public import Law

/// One way in which what is revealed, or what is drawn on, differs from what was published.
public enum BrokenCommitment: Hashable, Sendable {
    /// It was committed to, and is not revealed.
    case missing(name: String)
    /// It is revealed, and was not committed to.
    case surplus(name: String)
    /// What is revealed under a name is not what was committed to.
    case mismatch(name: String, published: String, revealed: String)
    /// It is revealed more than once.
    case repeated(name: String)
    /// The registry is not the one that was published.
    case otherRegistry(published: String, found: String)
    /// The definition of the Mechanism is not the one that was published.
    case otherMechanism(published: String, found: String)
    /// The day is not the one that was published.
    case otherDay(published: Day, found: Day)
    /// The transcript is not the one from which the published repeat goes on.
    case otherTranscript(published: String, found: String)
    /// What is asked for is not what was published.
    case otherRequest(published: String, found: String)
    /// The commitments were published for a repeat, and this is a first draw.
    case publishedForRepeat
    /// The commitments were published for a first draw, and this is a repeat.
    case publishedForDraw
}

/// All the ways in which contributions and commitments differ; where there is one, nothing is drawn.
public struct BrokenCommitments: Error, Sendable {
    /// What differs: first what the draw rests on, then contributions by name.
    public let all: [BrokenCommitment]
}
