/// The beginning of a text as the guess of its language needs it: words, and how many letters of each script.
struct LanguageSample {
    /// So many letters of one paragraph are read: some scripts set no spaces.
    private static let lettersRead = 2_000
    /// So many letters of one script tell that a text is in it.
    private static let lettersNeeded = 10
    /// Letters beyond this one are counted by script only.
    private static let lettersCounted = 0x1F00

    /// How many words are read at most.
    private let limit: Int
    /// The words in lower case.
    private(set) var words: [WordKey] = []
    private var scripts = [Int](repeating: 0, count: Script.allCases.count)
    private var letters: [UInt16] = []

    /// Whether the text read so far is enough.
    var isFull: Bool { words.count >= limit }

    init(limit: Int) { self.limit = limit }

    /// How often a letter beyond ASCII stands in the text.
    func count(of letter: Unicode.Scalar) -> Int {
        letter.value < letters.count ? Int(letters[Int(letter.value)]) : 0
    }

    /// The script of most of the letters.
    ///
    /// Chinese characters with some kana are Japanese.
    var prevailingScript: Script? {
        let most = Script.allCases.max { scripts[$0.rawValue] < scripts[$1.rawValue] }
        guard let most, scripts[most.rawValue] >= Self.lettersNeeded else { return nil }
        let isJapanese = most == .han && scripts[Script.kana.rawValue] * 20 > scripts[most.rawValue]
        return isJapanese ? .kana : most
    }

    /// Reads on until the text ends or the words are enough.
    mutating func read(_ text: String) {
        var word = WordKey()
        var isInWord = false
        var latin = 0
        for scalar in text.unicodeScalars.prefix(Self.lettersRead) {
            if Self.isInvisible(scalar) { continue }
            if Self.isLetter(scalar) {
                word.append(scalar)
                isInWord = true
                if scalar.isASCII { latin += 1 } else { count(scalar) }
            } else if isInWord {
                words.append(word)
                if isFull { break }
                word = WordKey()
                isInWord = false
            }
        }
        if isInWord, !isFull { words.append(word) }
        scripts[Script.latin.rawValue] += latin
    }

    private mutating func count(_ letter: Unicode.Scalar) {
        guard let script = Script(of: letter) else { return }
        scripts[script.rawValue] += script.lettersPerSign
        if letters.isEmpty { letters = [UInt16](repeating: 0, count: Self.lettersCounted) }
        let value = Int(letter.value)
        if value < letters.count, letters[value] < .max { letters[value] += 1 }
    }

    /// Whether a scalar only says where a word may be broken or how its letters join.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || (0x200B...0x200F).contains(scalar.value)
    }

    /// Whether a scalar is part of a word: a letter or a mark; an apostrophe parts words (`l’accord`), as punctuation does.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F: false
        case 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965: false
        default: true
        }
    }
}
