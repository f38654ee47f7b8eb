/// The words of a text that can tell its subject.
struct SubjectWords {
    private var stems: Set<Int> = []

    init(_ texts: some Sequence<String>) {
        for text in texts {
            for word in Self.words(of: text) { stems.insert(word.stem) }
        }
    }

    /// Whether the text has a word of that stem.
    func contains(_ stem: Int) -> Bool { stems.contains(stem) }

    /// The share of the words' weight that is of words which the text has too, 0 to 1.
    func share(of words: [(stem: Int, weight: Double)]) -> Double {
        let all = words.reduce(0) { $0 + $1.weight }
        return all > 0 ? words.reduce(0) { $0 + (contains($1.stem) ? $1.weight : 0) } / all : 0
    }

    /// The words of a text, each as a number made of the first six letters, which stand for its stem; of a script
    /// without spaces, its pairs of characters.
    ///
    /// Long words and names weigh more, for they are no function words.
    static func words(of text: String) -> [(stem: Int, weight: Double)] {
        var words: [(Int, Double)] = []
        var word = Word()
        for scalar in text.unicodeScalars {
            if isLetter(scalar) {
                if let pair = word.add(scalar) { words.append((pair, 3)) }
            } else {
                if let weight = word.weight { words.append((word.stem, weight)) }
                word = Word()
            }
        }
        if let weight = word.weight { words.append((word.stem, weight)) }
        return words
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xAA, 0x2000...0x206F, 0x3000...0x3004: false
        default: scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
        }
    }
}

/// A word in the making.
private struct Word {
    private(set) var stem = 0
    private var length = 0
    private var isName = false
    private var previous: UInt32?

    /// What the word tells; nothing if it is short, or in a script without spaces.
    var weight: Double? {
        guard length >= 4, previous == nil else { return nil }
        return Double(min(length, 8) - 3) * (isName ? 1.5 : 1)
    }

    /// Takes a letter, and gives the pair that it makes with the one before it in a script without spaces.
    mutating func add(_ scalar: Unicode.Scalar) -> Int? {
        length += 1
        if (0x2E80..<0xFF00).contains(scalar.value) {
            defer { previous = scalar.value }
            return previous.map { Int($0) << 32 | Int(scalar.value) }
        }
        let small = Self.small(scalar)
        if length == 1 { isName = small != scalar.value }
        if length <= 6 { stem = (stem ^ Int(small)) &* 0x100_0000_01B3 }
        return nil
    }

    private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar.value {
        case 0x41...0x5A: return scalar.value | 0x20
        case 0..<0xC0: return scalar.value
        default:
            let isCapital = scalar.properties.isUppercase
            return isCapital
                ? scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value : scalar.value
        }
    }
}
