public import Law
public import Lots

/// Puts the commitments that were handed in together, to be published before any contribution is revealed.
public struct PublishCommitments: Sendable {
    /// A commitment with the file in which it was handed in.
    public struct HandedIn: Hashable, Sendable {
        /// The name of the file.
        public let file: String
        /// What it holds.
        public let commitment: Commitment

        /// A commitment from a file.
        public init(_ commitment: Commitment, in file: String) {
            self.commitment = commitment
            self.file = file
        }
    }

    /// Nothing is needed from outside.
    public init() {}

    /// The commitments for a draw; a name or a commitment that was handed in twice is a fault, and all of them are found.
    public func publish(_ handedIn: [HandedIn], for context: SeedContext) throws(Corrections) -> PublishedCommitments {
        let faults = duplicates(handedIn, of: "name", \.name) + duplicates(handedIn, of: "commitment", \.hash)
        guard faults.isEmpty else { throw Corrections(faults) }
        return PublishedCommitments(handedIn.map(\.commitment), for: context)
    }

    private func duplicates(_ handedIn: [HandedIn], of column: String, _ value: (Commitment) -> String) -> [Correction] {
        var first: [String: String] = [:]
        return handedIn.compactMap { one in
            let text = value(one.commitment)
            guard let file = first[text] else {
                first[text] = one.file
                return nil
            }
            return Correction(FormFault.duplicate(of: file), at: Correction.Place(one.file, column: column), given: text)
        }
    }
}
