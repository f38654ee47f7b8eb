internal import Dispatch
internal import Synchronization

/// The parts of an ingest on their way from the one who reads to the one who writes, in order.
///
/// It holds no more than so many bytes: then the reader waits for the writer.
final class PartQueue: Sendable {
    private struct State {
        var parts: [(part: PendingPart, bytes: Int)] = []
        var bytes = 0
        var isReaderWaiting = false
    }

    private let state = Mutex(State())
    private let capacity: Int
    /// Counts the parts, and the end.
    private let filled = DispatchSemaphore(value: 0)
    private let freed = DispatchSemaphore(value: 0)

    /// A queue for so many bytes; a part that has more goes through alone.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Puts a part at the end, when there is room for its bytes.
    func append(_ part: PendingPart, bytes: Int) {
        while true {
            let isIn = state.withLock { state in
                state.isReaderWaiting = !state.parts.isEmpty && state.bytes + bytes > capacity
                guard !state.isReaderWaiting else { return false }
                state.parts.append((part, bytes))
                state.bytes += bytes
                return true
            }
            if isIn { break }
            freed.wait()
        }
        filled.signal()
    }

    /// Says that no part comes any more.
    func close() { filled.signal() }

    /// Waits for the next part; nil after the last.
    func next() -> PendingPart? {
        filled.wait()
        let next: PendingPart? = state.withLock { state in
            guard !state.parts.isEmpty else { return nil }
            let (part, bytes) = state.parts.removeFirst()
            state.bytes -= bytes
            if state.isReaderWaiting {
                state.isReaderWaiting = false
                freed.signal()
            }
            return part
        }
        // The end stays where it is, for whoever asks again.
        if next == nil { filled.signal() }
        return next
    }
}
