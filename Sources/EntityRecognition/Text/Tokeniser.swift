/// Cuts a text into tokens: words (with apostrophes and the full stops of abbreviations inside), numbers, single marks.
///
/// A hyphen is a mark of its own, glued to its neighbours; `'s` is a token of its own.
struct Tokeniser {
    private let bytes: [UInt8]
    private var position = 0
    private var scalar = 0
    private(set) var tokens: [Token] = []
    private(set) var folded: [UInt8] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
        folded.reserveCapacity(bytes.count + 8)
    }

    mutating func run() {
        while position < bytes.count {
            let (letter, width) = decode(at: position)
            switch Self.kind(of: letter) {
            case .space: advance(width)
            case .letter: readWord()
            case .digit: readNumber()
            case .mark: readMark(letter, width)
            }
        }
    }

    private mutating func readWord() {
        let start = (byte: position, scalar: scalar, folded: folded.count)
        var capitals = 0
        var letters = 0
        var shape: Token.Shape = []
        while position < bytes.count {
            let (letter, width) = decode(at: position)
            let kind = Self.kind(of: letter)
            if kind == .letter || kind == .digit {
                let isCapital = Self.isCapital(letter)
                if letters == 0, isCapital { shape.insert(.capitalised) }
                if letters == 0, !isCapital, letter.value > 0x2AF, !letter.properties.isLowercase {
                    shape.insert(.caseless)
                }
                if kind == .letter {
                    letters += 1
                    if isCapital { capitals += 1 }
                }
            } else if !continuesWord(letter, width, letters: letters, capitals: capitals, shape: &shape) {
                break
            }
            LetterFolding.append(letter, to: &folded)
            if letter == ".", folded.count > start.folded { shape.insert(.abbreviation) }
            advance(width)
        }
        if folded.last == UInt8(ascii: ".") { folded.removeLast() }
        if letters > 1, capitals == letters { shape.insert(.allCapitals) }
        if letters == 1, capitals == 1 { shape.insert(.initial) }
        append(.word, shape, start)
    }

    /// Whether a mark belongs to the word that is being read: an apostrophe between letters, the full stop of an
    /// initial or an abbreviation.
    private func continuesWord(
        _ letter: Unicode.Scalar, _ width: Int, letters: Int, capitals: Int, shape: inout Token.Shape
    ) -> Bool {
        let next = position + width < bytes.count ? decode(at: position + width).letter : " "
        let nextKind = Self.kind(of: next)
        if Self.isApostrophe(letter) {
            guard nextKind == .letter else { return false }
            return !isPossessive(at: position + width)
        }
        guard letter == "." else { return false }
        let previous = bytes[position - 1]
        // `U.S.`, `J.K.`, `M.`: full stops after single capitals.
        let single = letters == 1 || position >= 2 && bytes[position - 2] == UInt8(ascii: ".")
        if single, capitals > 0, previous != UInt8(ascii: ".") { return true }
        return nextKind != .letter && letters == folded.count - foldedStart && isAbbreviation
    }

    private var foldedStart: Int { tokens.last?.folded.upperBound ?? 0 }

    private var isAbbreviation: Bool {
        Lexicon.abbreviations.contains(NameKey(word: folded[foldedStart...]))
    }

    /// Whether an `s` that ends a word stands here.
    private func isPossessive(at position: Int) -> Bool {
        guard bytes[position] | 0x20 == UInt8(ascii: "s") else { return false }
        guard position + 1 < bytes.count else { return true }
        let kind = Self.kind(of: decode(at: position + 1).letter)
        return kind != .letter && kind != .digit
    }

    private mutating func readNumber() {
        let start = (byte: position, scalar: scalar, folded: folded.count)
        while position < bytes.count {
            let (letter, width) = decode(at: position)
            let kind = Self.kind(of: letter)
            let isInner = letter == "." || letter == "," || letter == ":"
            let nextIsDigit =
                position + width < bytes.count && Self.kind(of: decode(at: position + width).letter) == .digit
            guard kind == .digit || kind == .letter || isInner && nextIsDigit else { break }
            LetterFolding.append(letter, to: &folded)
            advance(width)
        }
        append(.number, [], start)
    }

    private mutating func readMark(_ letter: Unicode.Scalar, _ width: Int) {
        let start = (byte: position, scalar: scalar, folded: folded.count)
        let isPossessive =
            Self.isApostrophe(letter) && position > 0 && tokens.last?.bytes.upperBound == position
            && position + width < bytes.count && self.isPossessive(at: position + width)
        advance(width)
        if isPossessive { advance(1) }
        append(isPossessive ? .possessive : .mark, [], start, mark: Self.plain(letter))
    }

    private mutating func append(
        _ kind: Token.Kind, _ shape: Token.Shape, _ start: (byte: Int, scalar: Int, folded: Int),
        mark: Unicode.Scalar = "\0"
    ) {
        var shape = shape
        if let last = tokens.last, last.bytes.upperBound == start.byte { shape.insert(.glued) }
        let range = start.folded..<folded.count
        tokens.append(
            Token(
                kind: kind, shape: shape, mark: mark, bytes: start.byte..<position, scalars: start.scalar..<scalar,
                folded: range, key: kind == .word ? NameKey(word: folded[range]) : NameKey()))
    }

    private mutating func advance(_ width: Int) {
        position += width
        scalar += 1
    }

    /// The scalar at a byte, and its width; the bytes come from a String, so they are well formed.
    private func decode(at index: Int) -> (letter: Unicode.Scalar, width: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0x7F >> UInt32(width))
        for byte in bytes[(index + 1)..<min(index + width, bytes.count)] { value = value << 6 | UInt32(byte & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }
}
