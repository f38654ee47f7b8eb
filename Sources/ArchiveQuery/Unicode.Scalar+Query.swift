extension Unicode.Scalar {
    /// Whether it only stands between the words of a query: white space, control characters, and the invisible marks
    /// of direction and order that come along with copied text.
    var isQuerySpace: Bool {
        if value < 0x80 { return value <= 0x20 || value == 0x7F }
        switch value {
        case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return true
        default: return properties.isWhitespace || properties.generalCategory == .control
        }
    }

    /// Whether it opens or closes a phrase.
    var isQueryQuote: Bool {
        switch self {
        case "\"", "“", "”", "„", "‟", "«", "»", "＂": true
        default: false
        }
    }

    /// The letter, digit or sign that a full-width one stands for; every other scalar itself.
    var narrowed: Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(value) else { return self }
        return Unicode.Scalar(value - 0xFEE0) ?? self
    }
}
