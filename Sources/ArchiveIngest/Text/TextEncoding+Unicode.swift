extension TextEncoding {
    /// UTF-8 where it is well-formed, else a letter of the page; what was cut off inside a character stays damage.
    static func mixedStep(in bytes: UnsafeRawBufferPointer, at offset: Int, page: CodePage) -> Step {
        let step = utf8Step(in: bytes, at: offset)
        guard case .damage = step.content, step.length == 1, let letter = page.scalar(for: bytes[offset]),
            !isCutOff(letter, in: bytes, at: offset)
        else { return step }
        return Step(.stray(letter), 1)
    }

    /// Whether a lone first byte is what a text shortened by bytes ends in, not a letter: a capital does not end a
    /// word of small letters.
    private static func isCutOff(_ letter: Unicode.Scalar, in bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        guard letter.properties.isUppercase, offset > 0, 0x61...0x7A ~= bytes[offset - 1] else { return false }
        return offset + 1 == bytes.count || !(0x41...0x5A ~= bytes[offset + 1] & 0xDF || bytes[offset + 1] >= 0x80)
    }

    /// The well-formed sequences of UTF-8 (Unicode 16, table 3-7); what is ill-formed is passed over by its longest
    /// well-formed beginning.
    static func utf8Step(in bytes: UnsafeRawBufferPointer, at offset: Int) -> Step {
        let lead = bytes[offset]
        let following: Int
        switch lead {
        case 0x00...0x7F: return Step(Unicode.Scalar(lead), 1)
        case 0xC2...0xDF: following = 1
        case 0xE0...0xEF: following = 2
        case 0xF0...0xF4: following = 3
        default: return Step(.damage, 1)
        }
        var value = UInt32(lead) & (0x3F >> UInt32(following))
        for index in 1...following {
            guard offset + index < bytes.count else { return Step(.damage, index) }
            let byte = bytes[offset + index]
            let lowest: UInt8 = index > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
            let highest: UInt8 = index > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
            guard lowest <= byte, byte <= highest else { return Step(.damage, index) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Step(Unicode.Scalar(value), following + 1)
    }

    static func utf16Step(in bytes: UnsafeRawBufferPointer, at offset: Int, bigEndian: Bool) -> Step {
        guard let first = unit(in: bytes, at: offset, width: 2, bigEndian: bigEndian) else {
            return Step(.damage, bytes.count - offset)
        }
        if let scalar = Unicode.Scalar(first) { return Step(scalar, 2) }
        guard first < 0xDC00, let second = unit(in: bytes, at: offset + 2, width: 2, bigEndian: bigEndian),
            0xDC00...0xDFFF ~= second
        else { return Step(.damage, 2) }
        return Step(Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)), 4)
    }

    /// A number of `width` bytes, or nothing if fewer are left.
    static func unit(
        in bytes: UnsafeRawBufferPointer, at offset: Int, width: Int, bigEndian: Bool
    ) -> UInt32? {
        guard offset + width <= bytes.count else { return nil }
        return (0..<width).reduce(0) { value, index in
            value << 8 | UInt32(bytes[offset + (bigEndian ? index : width - 1 - index)])
        }
    }
}
