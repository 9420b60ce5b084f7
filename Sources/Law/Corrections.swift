/// All the faults of a form or of a set of files, at once; where there is one, nothing of it is used.
public struct Corrections: Error, Sendable {
    /// The faults, in the order in which a person would mend them: file by file, line by line.
    public let all: [Correction]

    /// The faults that were collected.
    public init(_ all: [Correction]) { self.all = all }
}

extension Corrections: CustomStringConvertible {
    /// One line for each fault.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}
