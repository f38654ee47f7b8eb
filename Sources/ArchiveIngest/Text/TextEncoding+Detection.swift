extension TextEncoding {
    /// The encoding that a byte order mark states, and how long the mark is.
    static func marked(_ bytes: UnsafeRawBufferPointer) -> (encoding: TextEncoding, markLength: Int)? {
        let marks: [([UInt8], TextEncoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8),
            // Before UTF-16LE, whose mark it begins with.
            ([0xFF, 0xFE, 0x00, 0x00], .utf32(bigEndian: false)),
            ([0x00, 0x00, 0xFE, 0xFF], .utf32(bigEndian: true)),
            ([0xFF, 0xFE], .utf16(bigEndian: false)),
            ([0xFE, 0xFF], .utf16(bigEndian: true)),
        ]
        guard let mark = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
        return (mark.1, mark.0.count)
    }

    /// UTF-16 or UTF-32 without a mark, told by the zero bytes that digits, spaces and Latin letters have in it.
    static func zeroPadded(_ head: UnsafeRawBufferPointer) -> TextEncoding? {
        let units = head.count / 4
        guard units > 0 else { return nil }
        var zeros = [0, 0, 0, 0]
        for offset in 0..<units * 4 where head[offset] == 0 {
            zeros[offset % 4] += 1
        }
        let isZero = zeros.map { $0 * 2 > units }
        let hasText = zeros.map { $0 * 10 < units }
        return switch (isZero[0], isZero[1], isZero[2], isZero[3]) {
        case (false, true, true, true) where hasText[0]: .utf32(bigEndian: false)
        case (true, true, true, false) where hasText[3]: .utf32(bigEndian: true)
        case (false, true, false, true) where hasText[0] && hasText[2]: .utf16(bigEndian: false)
        case (true, false, true, false) where hasText[1] && hasText[3]: .utf16(bigEndian: true)
        default: nil
        }
    }

    /// What bytes that are no valid UTF-8 most likely are: UTF-8 that was damaged, or a code page.
    static func unmarked(_ bytes: UnsafeRawBufferPointer) -> (encoding: TextEncoding, isSure: Bool) {
        let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(4 << 20))
        var whole = 0
        var damaged = 0
        var offset = 0
        while offset < sample.count {
            let step = TextEncoding.utf8.step(in: sample, at: offset)
            if step.scalar == nil {
                damaged += 1
            } else if step.length > 1 {
                whole += 1
            }
            offset += step.length
        }
        // In a code page a letter above ASCII hardly ever stands before the right number of bytes of 0x80 to 0xBF.
        if damaged <= whole { return (.utf8, true) }
        let guess = CodePage.guess(sample)
        return (.codePage(guess ?? .windows1252), guess != nil)
    }
}
