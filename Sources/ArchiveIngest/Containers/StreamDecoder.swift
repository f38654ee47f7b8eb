/// Unpacks bytes step by step.
protocol StreamDecoder: AnyObject {
    /// Unpacks some of `input` into `output`.
    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodingStep
    /// Makes ready for the next member or frame.
    func reset()
}

/// What one step of unpacking did.
struct DecodingStep {
    /// How the unpacking stands after a step.
    enum State {
        /// It goes on with more room or more input.
        case open
        /// The member or frame is whole.
        case ended
        /// The bytes cannot be unpacked any further.
        case damaged
    }

    let consumed: Int
    let produced: Int
    let state: State
}

extension StreamDecoder {
    /// Unpacks all of `input`, a piece at a time; whether it came to its end.
    func unpackAll(
        _ input: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws(IngestError) -> Void
    ) throws(IngestError) -> Bool {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { room.deallocate() }
        var rest = input
        while true {
            let step = step(rest, into: room)
            try body(UnsafeRawBufferPointer(rebasing: room[..<step.produced]))
            rest = UnsafeRawBufferPointer(rebasing: rest[step.consumed...])
            switch step.state {
            case .ended: return true
            case .damaged: return false
            case .open: if step.consumed == 0, step.produced == 0 { return false }
            }
        }
    }
}
