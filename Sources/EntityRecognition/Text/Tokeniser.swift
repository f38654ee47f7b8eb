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
        var letters = LetterCount()
        while true {
            readPlainLetters(&letters)
            guard position < bytes.count else { break }
            let (letter, width) = decode(at: position)
            let kind = Self.kind(of: letter)
            if kind == .letter || kind == .digit {
                letters.add(letter, isDigit: kind == .digit)
            } else if continuesWord(letter, width, letters) {
                if letter == "." { letters.shape.insert(.abbreviation) }
            } else {
                break
            }
            LetterFolding.append(letter, to: &folded)
            advance(width)
        }
        if folded.last == UInt8(ascii: ".") { folded.removeLast() }
        append(.word, letters.finished, start)
    }

    /// Reads the ASCII letters that stand here, which most words are made of.
    private mutating func readPlainLetters(_ letters: inout LetterCount) {
        let start = position
        while position < bytes.count, (0x61...0x7A).contains(bytes[position] | 0x20) {
            letters.add(isCapital: bytes[position] & 0x20 == 0)
            folded.append(bytes[position] | 0x20)
            position += 1
        }
        scalar += position - start
    }

    /// The letters of a word as they are read, and what they say of its shape.
    private struct LetterCount {
        var letters = 0
        var capitals = 0
        var shape: Token.Shape = []

        mutating func add(_ letter: Unicode.Scalar, isDigit: Bool) {
            let isCapital = Tokeniser.isCapital(letter)
            if letters == 0, !isCapital, letter.value > 0x2AF, !letter.properties.isLowercase {
                shape.insert(.caseless)
            }
            if !isDigit { add(isCapital: isCapital) }
        }

        mutating func add(isCapital: Bool) {
            if isCapital {
                if letters == 0 { shape.insert(.capitalised) }
                capitals += 1
            }
            letters += 1
        }

        var finished: Token.Shape {
            guard capitals == letters, letters > 0 else { return shape }
            return shape.union(letters == 1 ? .initial : .allCapitals)
        }
    }

    /// Whether a mark belongs to the word that is being read: an apostrophe between letters, the full stop of an
    /// initial or an abbreviation.
    private func continuesWord(_ mark: Unicode.Scalar, _ width: Int, _ word: LetterCount) -> Bool {
        let next = position + width < bytes.count ? Self.kind(of: decode(at: position + width).letter) : .space
        if Self.isApostrophe(mark) { return next == .letter && !isPossessive(at: position + width) }
        guard mark == "." else { return false }
        // `U.S.`, `J.K.`, `M.`: full stops after single capitals.
        let isSingle = word.letters == 1 || position >= 2 && bytes[position - 2] == UInt8(ascii: ".")
        if isSingle, word.capitals > 0, bytes[position - 1] != UInt8(ascii: ".") { return true }
        return next != .letter && word.letters == folded.count - foldedStart && isAbbreviation
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
