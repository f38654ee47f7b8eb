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
        var scalars = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                needsSpace = !scalars.isEmpty
            } else if scalar != "\u{AD}" {
                if needsSpace { scalars.append(" ") }
                scalars.append(scalar)
                needsSpace = false
            }
        }
        return String(scalars)
    }

    /// White space, control characters and the byte order mark; letters and joiners of no width stay.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
