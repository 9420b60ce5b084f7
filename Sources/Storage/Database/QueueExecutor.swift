internal import Dispatch

/// Runs the jobs of an actor one after the other on a queue of its own, so that what blocks there holds up nobody else.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(_ label: String) { self.queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Without this, asking for the actor's isolation traps even on its queue.
    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
