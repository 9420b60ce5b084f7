extension DrawSummaryTexts {
    /// The words around the record of the draw.
    public struct Record: Sendable {
        public var checkHeading = "Check it yourself"
        public var checkExplanation =
            "Everything follows from the seed and the registry. With the published files in one folder, anyone can check it:"
        public var copy = "Copy"
        public var copied = "Copied"
        public var heading = "Record of the draw"
        public var seed = "Seed"
        public var registry = "Digest of the registry"
        public var mechanism = "Mechanism definition"
        public var mechanismDigest = "Digest of the mechanism definition"
        public var steps = "Steps drawn"
        public var chain = "Last link of the hash chain"
        public var valuesCaption = "Values that identify this draw"
        public var value = "Value"
        public var name = "What"
        public var contributionsHeading = "Contributions to the seed"
        public var contributionsExplanation = "Each commitment was published before any contribution was revealed."
        public var contributionsCaption = "Contributions, in the order in which they enter the seed"
        public var contributor = "Contributor"
        public var commitment = "Commitment published before"
        public var noContributions = "No contributions: the seed was given."
    }
}
