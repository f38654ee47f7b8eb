/// How a line looks, whatever its language: what tells a paragraph from a menu entry.
struct LineShape {
    /// Its length, in characters of an alphabet: a Chinese, Japanese or Korean one counts for two and a half.
    var weight = 0
    /// Runs of characters between white space.
    var words = 0
    /// Words that begin with a small letter.
    var smallWords = 0
    /// Words that begin with a capital letter.
    var capitalWords = 0
    /// Letters that are capitals.
    var capitals = 0
    /// Letters.
    var letters = 0
    /// Digits.
    var digits = 0
    /// Marks that end a sentence, with something behind them or at the end.
    var sentences = 0
    /// Signs that stand between the entries of a list: `|`, `•`, `→`.
    var bullets = 0
    /// Whether it ends as a sentence does, quotation marks and brackets apart.
    var endsSentence = false
    /// Whether it ends in a colon.
    var endsInColon = false
    /// Whether it starts with a quotation mark.
    var startsQuote = false

    init(of text: String) {
        var isInWord = false
        var half = 0
        var pendingEnd = false
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value <= 0x20 || value == 0xA0 || value == 0x3000 {
                isInWord = false
                half += 2
                if pendingEnd { sentences += 1 }
                pendingEnd = false
                continue
            }
            let isWide = value >= 0x2E80 && value < 0xFF00
            half += isWide ? 5 : 2
            let kind = Self.kind(of: scalar)
            if !isInWord {
                words += 1
                isInWord = true
                if kind == .small { smallWords += 1 }
                if kind == .capital { capitalWords += 1 }
            }
            switch kind {
            case .capital:
                capitals += 1
                letters += 1
            case .small, .letter: letters += 1
            case .digit: digits += 1
            case .bullet: bullets += 1
            case .wideEnd: sentences += 1
            default: break
            }
            if kind != .closing { pendingEnd = kind == .end }
            if kind != .closing { last = scalar }
        }
        if pendingEnd { sentences += 1 }
        weight = half / 2
        let end = Self.kind(of: last)
        endsSentence = end == .end || end == .wideEnd
        endsInColon = last == ":" || last == "："
        if let first = text.unicodeScalars.first { startsQuote = Self.quotes.contains(first) }
    }

    private enum Kind {
        case capital
        case small
        case letter
        case digit
        case end
        case wideEnd
        case closing
        case bullet
        case other
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar {
        case "a"..."z": .small
        case "A"..."Z": .capital
        case "0"..."9": .digit
        case ".", "!", "?", "…", "؟", "।", "۔", "։": .end
        case "。", "！", "？": .wideEnd
        case "\"", "'", "”", "’", "“", "»", "«", ")", "]", "」", "』", "›", "‹", "）", "‘": .closing
        case "|", "•", "·", "→", "►", "▶", "\t", "/", "★": .bullet
        default: scalar.value < 0xC0 ? .other : letterKind(of: scalar)
        }
    }

    private static func letterKind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: return .small
        case 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: return .capital
        case 0x590...0x10FF, 0x1100...0x11FF, 0x3040...0xD7A3: return .letter
        case 0x2000...0x2BFF, 0x3000...0x303F: return .other
        default:
            let properties = scalar.properties
            return properties.isUppercase
                ? .capital
                : properties.isLowercase
                    ? .small
                    : properties.isAlphabetic ? .letter : .other
        }
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "»", "”", "「", "『", "‘", "'", "‚", "–", "—"]

    /// Whether it reads as running text: long enough, ended as a sentence, or with several sentences in it.
    var isProse: Bool {
        guard letters * 2 > weight / 2, bullets * 12 < words + 12 else { return false }
        if weight >= 60, endsSentence || endsInColon { return true }
        if weight >= 140 { return sentences >= 1 || smallWords * 2 >= words || words < 4 }
        return weight >= 25 && endsSentence && (words >= 4 || words < 3 && weight >= 30)
    }

    /// Whether every letter is a capital one.
    var isAllCapitals: Bool { letters >= 3 && capitals * 10 >= letters * 9 }
}
