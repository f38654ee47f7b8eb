internal import CZlib

/// Unpacks deflate by zlib.
final class InflateDecoder: StreamDecoder {
    /// What stands around the deflated bytes.
    enum Wrapping: Int32 {
        /// Nothing, as in zip.
        case none = -15
        /// The header and checksum of zlib.
        case zlib = 15
        /// The header and checksum of gzip.
        case gzip = 31
    }

    // zlib keeps the address of its state, so it must not move.
    private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let isReady: Bool

    init(_ wrapping: Wrapping) {
        state.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        isReady = inflateInit2_(state, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
    }

    func reset() { inflateReset(state) }

    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodingStep {
        guard isReady else { return DecodingStep(consumed: 0, produced: 0, state: .damaged) }
        let given = min(input.count, 1 << 20)
        let room = min(output.count, 1 << 20)
        // zlib does not write to its input; it has the type of the days before const.
        state.pointee.next_in = UnsafeMutablePointer(
            mutating: input.baseAddress?.assumingMemoryBound(to: Bytef.self))
        state.pointee.avail_in = UInt32(given)
        state.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: Bytef.self)
        state.pointee.avail_out = UInt32(room)
        let result = inflate(state, Z_NO_FLUSH)
        return DecodingStep(
            consumed: given - Int(state.pointee.avail_in), produced: room - Int(state.pointee.avail_out),
            state: result == Z_STREAM_END ? .ended : result == Z_OK || result == Z_BUF_ERROR ? .open : .damaged)
    }
}
