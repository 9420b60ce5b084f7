/// What a transcript is compared with: the things that it cannot show by itself.
public struct DrawEvidence: Sendable {
    /// The registry that the draw is said to rest on.
    public let registry: DigestedRegistry
    /// The definition that it is said to follow.
    public let definition: DigestedDefinition
    /// What was published before the draw and before its repeats, with the files in which it was found.
    public let commitments: [Published]
    /// The assignments that are said to follow from it, as they were found.
    public let assignments: NamedBytes?

    /// Commitments with the file in which they were found.
    public struct Published: Sendable {
        /// The path of the file.
        public let file: String
        /// What it holds.
        public let commitments: PublishedCommitments

        /// Commitments from a file.
        public init(_ commitments: PublishedCommitments, in file: String) {
            self.commitments = commitments
            self.file = file
        }
    }

    /// What there is to compare with.
    public init(registry: DigestedRegistry, definition: DigestedDefinition, commitments: [Published] = [], assignments: NamedBytes? = nil) {
        self.registry = registry
        self.definition = definition
        self.commitments = commitments
        self.assignments = assignments
    }
}
