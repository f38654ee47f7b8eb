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
        // Most text has no zero at all.
        guard units > 0, head.firstIndex(of: "\0", from: 0) != nil else { return nil }
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

    /// How well-formed bytes are as UTF-8.
    private struct UTF8Tally {
        /// Well-formed sequences of several bytes.
        var whole = 0
        /// Ill-formed ones.
        var damaged = 0

        init(_ bytes: UnsafeRawBufferPointer) {
            var offset = 0
            while offset < bytes.count {
                let step = TextEncoding.utf8Step(in: bytes, at: offset)
                if case .damage = step.content {
                    damaged += 1
                } else if step.length > 1 {
                    whole += 1
                }
                offset += step.length
            }
        }
    }

    /// What bytes that are no valid UTF-8 are written in.
    ///
    /// What was stated is believed, the first first, where the bytes bear it out. `isStated` tells that one was, and
    /// `isSure` that the bytes look like a language in what was found.
    static func unmarked(
        _ bytes: UnsafeRawBufferPointer, stated: [TextEncoding]
    ) -> (encoding: TextEncoding, isStated: Bool, isSure: Bool) {
        let sample = UnsafeRawBufferPointer(rebasing: bytes.prefix(4 << 20))
        let utf8 = UTF8Tally(sample)
        // In other encodings a letter above ASCII hardly ever stands before the right number of bytes of 0x80 to 0xBF.
        if utf8.damaged <= utf8.whole {
            return (
                .mixedUTF8(CodePage.companion(of: UnsafeRawBufferPointer(rebasing: sample.prefix(262_144)))), true, true
            )
        }
        let letters = LetterTally(sample)
        if let borneOut = stated.first(where: { $0.isBorneOut(by: sample, letters: letters) }) {
            return (borneOut, true, true)
        }
        if let page = DoubleBytePage.guess(sample) { return (.doubleByte(page), false, true) }
        let guess = CodePage.guess(letters)
        return (.codePage(guess ?? .windows1252), false, guess != nil)
    }

    /// Whether the bytes, which are mostly no UTF-8, can be what was stated.
    private func isBorneOut(by sample: UnsafeRawBufferPointer, letters: LetterTally) -> Bool {
        switch self {
        case .utf8, .mixedUTF8: return false
        case .utf16, .utf32: return sample.contains(0)
        case .doubleByte(let page):
            // An accented letter and the one after it can look like a pair.
            let isLatin = letters.isLatin && letters.letters >= 20 && CodePage.guess(letters) != nil
            return !isLatin && page.fits(sample) && DoubleBytePage.guess(sample).map { $0 == page } ?? true
        case .iso2022JP: return ISO2022Set.isUsed(in: sample)
        case .codePage(let page):
            // ISO 8859 has control characters where the pages of Windows have quotation marks.
            if sample.contains(where: { $0 >= 0x80 && page.scalar(for: $0)?.properties.generalCategory == .control }) {
                return false
            }
            // A page is doubted only when its letters make no language and another's do.
            let likeness = page.likeness(to: letters)
            guard letters.letters >= 20, likeness < 0.95 else { return true }
            if likeness < 0.5, DoubleBytePage.guess(sample) != nil { return false }
            return CodePage.guess(letters).map { $0.likeness(to: letters) < likeness + 0.08 } ?? true
        }
    }
}
