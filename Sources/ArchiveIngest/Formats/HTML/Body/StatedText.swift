/// The article's text as the page's data block states it, to tell the blocks of the page that belong to it.
struct StatedText {
    /// Sequences of so many words are compared.
    private static let length = 4
    /// A shorter text tells too little.
    private static let fewestWords = 60

    let text: String
    let wordCount: Int
    private let sequences: Set<Int>

    /// Nothing if the text is short.
    init?(_ text: String?) {
        guard let text else { return nil }
        let words = Self.words(of: text)
        guard words.count >= Self.fewestWords else { return nil }
        self.text = text
        wordCount = words.count
        sequences = Set(Self.sequences(of: words))
    }

    /// Whether most of a text stands in it; nothing for a text of too few words to tell.
    func contains(_ text: String) -> Bool? {
        let found = Self.sequences(of: Self.words(of: text))
        guard !found.isEmpty else { return nil }
        return found.count(where: sequences.contains) * 2 >= found.count
    }

    /// The hashes of the words, small letters and capitals alike.
    private static func words(of text: String) -> [Int] {
        var words: [Int] = []
        var hash = 0
        var isWord = false
        for scalar in text.unicodeScalars {
            if let letter = small(scalar) {
                hash = hash &* 31 &+ Int(letter)
                isWord = true
            } else if isWord {
                words.append(hash)
                hash = 0
                isWord = false
            }
        }
        if isWord { words.append(hash) }
        return words
    }

    /// A letter in its small form, or a digit; nothing for another sign.
    private static func small(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: return scalar.value
        case 0x41...0x5A: return scalar.value | 0x20
        case 0..<0x80: return nil
        default:
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
            return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
        }
    }

    private static func sequences(of words: [Int]) -> [Int] {
        guard words.count >= length else { return [] }
        return (0...words.count - length).map { start in
            words[start..<start + length].reduce(17) { $0 &* 1_000_003 &+ $1 }
        }
    }
}
