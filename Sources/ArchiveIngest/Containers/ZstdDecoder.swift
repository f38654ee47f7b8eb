internal import CZstd

/// Unpacks zstd frames.
final class ZstdDecoder: StreamDecoder {
    private let context = ZSTD_createDCtx()

    deinit {
        ZSTD_freeDCtx(context)
    }

    func reset() { ZSTD_DCtx_reset(context, ZSTD_reset_session_only) }

    /// Unpacks all frames that follow with a dictionary, which may be a zstd frame itself.
    func load(dictionary: UnsafeRawBufferPointer) {
        guard dictionary.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) else {
            ZSTD_DCtx_loadDictionary(context, dictionary.baseAddress, dictionary.count)
            return
        }
        let size = ZSTD_getFrameContentSize(dictionary.baseAddress, dictionary.count)
        // Dictionaries have some hundred kilobytes; the two error values are larger than any size.
        guard size <= 1 << 26 else { return }
        withUnsafeTemporaryAllocation(byteCount: Int(size), alignment: 16) { room in
            let count = ZSTD_decompress(room.baseAddress, room.count, dictionary.baseAddress, dictionary.count)
            guard ZSTD_isError(count) == 0 else { return }
            ZSTD_DCtx_loadDictionary(context, room.baseAddress, count)
        }
    }

    func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> DecodingStep {
        var given = ZSTD_inBuffer(src: input.baseAddress, size: min(input.count, 1 << 20), pos: 0)
        var room = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
        let result = ZSTD_decompressStream(context, &room, &given)
        return DecodingStep(
            consumed: given.pos, produced: room.pos,
            state: ZSTD_isError(result) != 0 ? .damaged : result == 0 ? .ended : .open)
    }
}
