/// What a drill of faults needs from the machine: this very program as a process that can be killed, and disks that become full.
package protocol FaultMachine: Sendable {
    /// Starts this very program, lets it die where that is asked for, and waits until it has ended.
    ///
    /// - Parameter limit: how large a file it may write, in bytes; any size where none is given.
    func run(_ words: [String], dying death: ChildDeath?, filesUpTo limit: Int?) throws -> ChildRun
    /// Puts a disk with room for so many bytes into an empty folder; where the machine does not allow it, says why.
    func mountDisk(at folder: String, bytes: Int) -> String?
    /// Makes room on such a disk.
    func enlargeDisk(at folder: String, to bytes: Int)
    /// Takes such a disk away.
    func unmountDisk(at folder: String)
    /// Takes a file away, or a folder with all that is in it.
    func remove(_ path: String)
}

/// When a child is killed: a little after something that can be seen from outside.
package enum ChildDeath: Sendable {
    /// After so many lines of its output.
    case afterLines(Int, microseconds: Int)
    /// After the first file in a folder that was empty.
    case afterFirstFile(in: String, microseconds: Int)
}

/// What a child said, and how it ended.
package struct ChildRun: Sendable {
    /// How a process ends.
    package enum Ending: Hashable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
        /// It did not end by itself in a long time.
        case hung
    }

    /// Its output.
    package let output: String
    /// Its errors.
    package let errors: String
    /// How it ended.
    package let ending: Ending

    /// A run.
    package init(output: String, errors: String, ending: Ending) {
        self.output = output
        self.errors = errors
        self.ending = ending
    }
}
