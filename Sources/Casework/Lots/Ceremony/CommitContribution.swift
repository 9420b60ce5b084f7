public import Lots

/// Makes the contribution of one participant to the seed of a draw, and the commitment to it.
public struct CommitContribution: Sendable {
    private let chance: any Chance
    private let digests: any Digests

    /// Takes chance from the operating system.
    public init(chance: any Chance, digests: any Digests) {
        self.chance = chance
        self.digests = digests
    }

    /// 32 random bytes with a salt of 32, under a name that `ContributionName` accepts, and what is to be published of them now.
    public func commit(as name: String) -> (contribution: Contribution, commitment: Commitment) {
        let contribution = Contribution(name: name, bytes: chance.bytes(32), salt: chance.bytes(32))
        return (contribution, Commitment(name: name, hash: contribution.commitment(sha256: digests.hash)))
    }
}
