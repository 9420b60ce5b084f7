extension DrawSummary {
    /// How chance was made, and how anyone can check it.
    public struct Record: Hashable, Sendable {
        /// The seed, in hexadecimal digits.
        public var seed: String
        /// The digest of the registry.
        public var registryDigest: String
        /// The name of the mechanism definition.
        public var mechanismName: String
        /// The digest of the mechanism definition.
        public var mechanismDigest: String
        /// The contributions from which the seed was made, in their fixed order.
        public var contributions: [Contribution]
        /// The last link of the hash chain.
        public var chainHead: String
        /// How many steps were drawn.
        public var stepCount: Int
        /// The command lines with which anyone can check the draw; a long one is broken as a shell takes it.
        public var commands: [String]

        public init(
            seed: String, registryDigest: String, mechanismName: String, mechanismDigest: String, contributions: [Contribution],
            chainHead: String, stepCount: Int, commands: [String]
        ) {
            self.seed = seed
            self.registryDigest = registryDigest
            self.mechanismName = mechanismName
            self.mechanismDigest = mechanismDigest
            self.contributions = contributions
            self.chainHead = chainHead
            self.stepCount = stepCount
            self.commands = commands
        }
    }

    /// What one participant brought to the seed.
    public struct Contribution: Hashable, Sendable {
        /// Who contributed.
        public var name: String
        /// The commitment that was published before.
        public var commitment: String

        public init(name: String, commitment: String) {
            self.name = name
            self.commitment = commitment
        }
    }
}
