internal import CommandLine
private import Foundation
private import Glibc

/// A process that was started, with its output and errors in pipes.
struct ChildProcess {
    private let process: pid_t
    private let output: Pipe
    private let errors: Pipe

    /// How long a child may say nothing, in milliseconds.
    private static let patience: Int32 = 120_000

    /// Starts a program; the first word is its path.
    init(_ call: [String]) throws {
        output = try Pipe()
        errors = try Pipe()
        process = try Self.spawn(call, output: output.writing, errors: errors.writing)
        output.closeWriting()
        errors.closeWriting()
    }

    /// Reads until the child has ended, and kills it where that is asked for.
    func wait(dying death: ChildDeath?) throws -> ChildRun {
        var (death, said, complained, lines) = (death, [UInt8](), [UInt8](), 0)
        var (isHung, isOver) = (false, (output: false, errors: false))
        while !isOver.output || !isOver.errors {
            if let due = death, let delay = Self.delay(of: due, lines) {
                usleep(UInt32(delay))
                kill(process, SIGKILL)
                death = nil
            }
            var waits = [
                pollfd(fd: isOver.output ? -1 : output.reading, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isOver.errors ? -1 : errors.reading, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&waits, 2, Self.patience(with: death))
            if count == 0, !Self.watchesFolder(death) {
                isHung = true
                kill(process, SIGKILL)
            }
            if waits[0].revents != 0 {
                let known = said.count
                isOver.output = !output.read(into: &said)
                lines += said[known...].count { $0 == UInt8(ascii: "\n") }
            }
            if waits[1].revents != 0 { isOver.errors = !errors.read(into: &complained) }
        }
        return ChildRun(
            output: String(decoding: said, as: UTF8.self), errors: String(decoding: complained, as: UTF8.self),
            ending: isHung ? .hung : Self.ending(of: process))
    }

    /// How long to wait before the kill, in microseconds, where its time has come.
    private static func delay(of death: ChildDeath, _ lines: Int) -> Int? {
        switch death {
        case .afterLines(let count, let microseconds): lines >= count ? microseconds : nil
        case .afterFirstFile(let folder, let microseconds):
            (try? FileManager.default.contentsOfDirectory(atPath: folder))?.isEmpty ?? true ? nil : microseconds
        }
    }

    private static func watchesFolder(_ death: ChildDeath?) -> Bool {
        if case .afterFirstFile? = death { true } else { false }
    }

    private static func patience(with death: ChildDeath?) -> Int32 { watchesFolder(death) ? 0 : patience }

    private static func ending(of process: pid_t) -> ChildRun.Ending {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed(signal: status & 0x7f)
    }

    private static func spawn(_ call: [String], output: Int32, errors: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        let words = (call.map { strdup($0) } + [nil], ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil])
        defer { for word in words.0 + words.1 { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, call[0], &actions, nil, words.0, words.1)
        guard code == 0 else {
            throw Failure(.ioError, cannot: "start \(call[0])", because: String(cString: strerror(code)))
        }
        return process
    }
}

/// A pipe from a child, which no other child inherits.
private final class Pipe {
    let reading: Int32
    let writing: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(.ioError, cannot: "make a pipe", because: String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }

    deinit { close(reading) }

    func closeWriting() { close(writing) }

    /// Reads what is there; false at the end.
    func read(into bytes: inout [UInt8]) -> Bool {
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { $1 = max(0, Glibc.read(reading, $0.baseAddress, $0.count)) }
        bytes += chunk
        return !chunk.isEmpty
    }
}
