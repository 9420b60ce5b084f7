private import Dispatch
private import Glibc
internal import HTTPServer
internal import JSONText

/// Lines of JSON on standard output, written on a queue of their own, so that nobody waits for them.
final class ServerLog: Sendable {
    private let queue = DispatchQueue(label: "log")
    private let logs: Bool

    /// A log, or none of requests.
    init(logs: Bool) { self.logs = logs }

    /// A request at its end: the form of its path, which does not say whose review it was.
    func write(_ record: AccessRecord, form: String?) {
        guard logs else { return }
        put([
            "at": .integer(SystemClock().now()), "bytes": .integer(Int64(record.bytes)), "event": "request",
            "method": .string(record.method), "microseconds": .integer(Int64(record.microseconds)), "path": .string(form ?? "unknown"),
            "status": .integer(Int64(record.status)),
        ])
    }

    /// What went wrong on our side: what kind of fault, with the reference that the reader was shown.
    func write(_ reference: String, _ error: any Error) {
        put([
            "at": .integer(SystemClock().now()), "event": "fault", "fault": .string("\(type(of: error)): \(error)"),
            "reference": .string(reference),
        ])
    }

    private func put(_ line: JSON) {
        queue.async {
            let bytes = line.canonicalBytes + [UInt8(ascii: "\n")]
            _ = Glibc.write(1, bytes, bytes.count)
        }
    }
}
