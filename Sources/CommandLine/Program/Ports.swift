package import Casework

/// What the commands need from outside, handed in by who builds the program.
package struct Ports: Sendable {
    /// Where files are read and written.
    package let files: any Files
    /// Who computes hashes.
    package let digests: any Digests
    /// Where chance comes from that nobody can foresee.
    package let chance: any Chance
    /// What turns a seed into numbers.
    package let streams: any SeededStreams
    /// Where the program is and what its surroundings say.
    package let surroundings: Surroundings

    /// The ports of a program.
    package init(
        files: any Files, digests: any Digests, chance: any Chance, streams: any SeededStreams, surroundings: Surroundings = Surroundings()
    ) {
        self.files = files
        self.digests = digests
        self.chance = chance
        self.streams = streams
        self.surroundings = surroundings
    }
}
