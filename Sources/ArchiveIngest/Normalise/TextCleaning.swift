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
        var isAfterSpace = true
        for byte in text.utf8 {
            switch byte {
            case 0x20:
                if isAfterSpace { return false }
                isAfterSpace = true
            case 0..<0x20, 0x7F, 0xC2, 0xCC, 0xCD, 0xE2, 0xE3, 0xEF: return false
            default: isAfterSpace = false
            }
        }
        return !isAfterSpace
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
