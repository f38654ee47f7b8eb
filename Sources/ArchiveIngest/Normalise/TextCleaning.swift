internal import Foundation

/// Makes one text of the many that look alike.
enum TextCleaning {
    /// The text on one line, with single spaces, composed (NFC), without control characters and without soft hyphens,
    /// which would part words for the index; nil when nothing is left.
    static func line(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = isClean(text) ? text : collapsed(composed(text))
        return line.isEmpty ? nil : line
    }

    /// What is said of a file, on one line that a screen can hold, whatever it quotes of the file.
    static func warning(_ message: String) -> String {
        let line = line(message) ?? ""
        return line.unicodeScalars.count > 400 ? String(line.unicodeScalars.prefix(300)) + " …" : line
    }

    /// The lines that are left of each text.
    static func lines(_ texts: [String]) -> [String] { texts.compactMap(line) }

    /// Whether there is nothing to do, told from the bytes: no control character, no leading, trailing or double space,
    /// no space but the plain one, and no byte that begins a combining accent.
    private static func isClean(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else { return false }
            var former = first
            for place in bytes.indices {
                let byte = bytes[place]
                if byte & former == 0x20, byte == 0x20, former == 0x20 { return false }
                if byte < 0x20 || byte == 0x7F { return false }
                if byte >= 0xC2, mayNeedCleaning(bytes, at: place) { return false }
                former = byte
            }
            return true
        }
    }

    /// Whether a character of several bytes is a space, of no width, or an accent that stands for itself; or may be.
    private static func mayNeedCleaning(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        switch bytes[place] {
        case 0xC2: bytes[place + 1] <= 0xA0 || bytes[place + 1] == 0xAD
        case 0xCC, 0xCD, 0xE3, 0xEF: true
        // Quotation marks and dashes are nothing to clean: U+2010 to U+2027.
        case 0xE2: bytes[place + 1] != 0x80 || !(0x90...0xA7).contains(bytes[place + 2])
        default: false
        }
    }

    private static func composed(_ text: String) -> String {
        let hasAccents = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
        return hasAccents ? text.precomposedStringWithCanonicalMapping : text
    }

    private static func collapsed(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { line in collapse(bytes, into: line) }
        }
    }

    /// Writes the text with single spaces and returns how many bytes it takes; never more than it had.
    private static func collapse(
        _ bytes: UnsafeBufferPointer<UInt8>, into line: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var needsSpace = false
        var index = 0
        while index < bytes.count {
            let space = spaceLength(bytes, at: index)
            if space > 0 {
                needsSpace = count > 0
                index += space
            } else if bytes[index] == 0xC2, bytes[index + 1] == 0xAD {
                index += 2
            } else {
                if needsSpace {
                    line[count] = 0x20
                    count += 1
                }
                needsSpace = false
                line[count] = bytes[index]
                count += 1
                index += 1
            }
        }
        return count
    }

    /// How many bytes a space takes that begins there, 0 if none does: white space, control characters and the byte
    /// order mark; letters and joiners of no width stay.
    private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case 0...0x20, 0x7F: return 1
        case 0xC2: return bytes[index + 1] <= 0xA0 ? 2 : 0
        case 0xE1, 0xE2, 0xE3, 0xEF:
            switch UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) {
            // U+1680, U+2000 to U+200B, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF.
            case 0xE19A80, 0xE28080...0xE2808B, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080, 0xEFBBBF: return 3
            default: return 0
            }
        default: return 0
        }
    }
}
