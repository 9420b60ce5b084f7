internal import Mechanism

/// Who may come to a route. A route that names nobody cannot be written.
enum Gate: Hashable, Sendable {
    /// Everybody, signed in or not.
    case everybody
    /// Who has begun to sign in, and has perhaps not shown the second factor.
    case whoSignsIn
    /// Who is signed in.
    case whoIsSignedIn
    /// Who may read this kind of thing in the review that the path names.
    case whoReads(ReviewRecord)
    /// Who may do this in the review that the path names.
    case whoDoes(Deed)
    /// Who may do this to the cycle.
    case whoDoesInCycle(CycleDeed)
    /// Who holds one of these offices.
    case offices([Capacity])
}
