internal import Foundation
internal import Synchronization

/// Threads that read files and find names for an ingest, as many as there are processors.
///
/// They stand back behind the thread that writes, for which all of them wait in the end. They are threads of their own,
/// as one that has stepped back may not come forward again.
final class IngestWorkers: Sendable {
    /// How far they stand back, in steps of `nice`.
    private static let niceness: Int32 = 10

    private let jobs = Mutex<[@Sendable () -> Void]>([])
    /// Counts the jobs that wait, and the end once for each thread.
    private let wanted = DispatchSemaphore(value: 0)
    private let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// Starts the threads, which end some time after ``close()``.
    func start() {
        for _ in 0..<count { Thread.detachNewThread { [self] in work() } }
    }

    /// Has the next thread that is free do a job; they begin in the order in which they come.
    func add(_ job: @escaping @Sendable () -> Void) {
        jobs.withLock { $0.append(job) }
        wanted.signal()
    }

    /// Says that no job comes any more; those that wait are done still.
    func close() {
        for _ in 0..<count { wanted.signal() }
    }

    private func work() {
        // On Linux it is the thread that is meant, whatever the name says.
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        while let job = next() { job() }
    }

    private func next() -> (@Sendable () -> Void)? {
        wanted.wait()
        return jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
