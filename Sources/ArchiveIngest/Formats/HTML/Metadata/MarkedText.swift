/// Makes plain text of what pages put into attributes and JSON: markup in it, references escaped once too often.
enum MarkedText {
    /// The text on one line without markup; nil when nothing is left.
    static func line(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return TextCleaning.line(text) }
        let resolved = XMLReferences.resolved(in: XMLReferences.resolved(in: text))
        return TextCleaning.line(hasTag(resolved) ? HTMLText.line(of: resolved) : resolved)
    }

    /// Whether there is a tag in it: `a < b` has none.
    private static func hasTag(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.dropLast().contains { index in
            bytes[index] == 0x3C && (bytes[index + 1] == 0x2F || 0x61...0x7A ~= bytes[index + 1] | 0x20)
        }
    }
}
