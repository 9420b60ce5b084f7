internal import CommandLine
private import Foundation

/// Faults on this machine: processes that are really killed, disks that are really full.
struct SystemFaultMachine: FaultMachine {
    /// This very program.
    let executable: String

    func run(_ words: [String], dying death: ChildDeath?, filesUpTo limit: Int?) throws -> ChildRun {
        let call = [executable] + words
        // The shell counts in blocks of 512 bytes.
        let limited = limit.map { ["/bin/sh", "-c", "ulimit -f \"$0\" && exec \"$@\"", "\($0 / 512)"] + call }
        return try ChildProcess(limited ?? call).wait(dying: death)
    }

    func mountDisk(at folder: String, bytes: Int) -> String? {
        administer(["mount", "-t", "tmpfs", "-o", "size=\(bytes),mode=0700", "palermo-faults", folder])
    }

    func enlargeDisk(at folder: String, to bytes: Int) { _ = administer(["mount", "-o", "remount,size=\(bytes)", folder]) }

    /// Without a wait for files that are still open: the disk goes when the last of them is closed.
    func unmountDisk(at folder: String) { _ = administer(["umount", "--lazy", folder]) }

    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    /// Calls a program of the system; says why it failed, if it did.
    private func administer(_ call: [String]) -> String? {
        guard let run = try? ChildProcess(["/usr/bin/env"] + call).wait(dying: nil) else { return "no process could be started" }
        guard run.ending != .exited(0) else { return nil }
        return run.errors.split(separator: "\n").first.map(String.init) ?? "\(call[0]) failed"
    }
}
