/// How often a text uses each of its short words, which differ from language to language and hardly within one.
struct LanguageProfile {
    private var counts: [Substring: Double] = [:]
    private var total = 0

    init(_ lines: ArraySlice<PageLine>) {
        for line in lines where total < 1000 {
            for word in line.text.split(whereSeparator: { !$0.isLetter }) { count(word) }
        }
    }

    /// Words of up to four letters; of a script without spaces, every character.
    private mutating func count(_ word: Substring) {
        guard let first = word.unicodeScalars.first else { return }
        if (0x2E80..<0xFF00).contains(first.value) {
            for index in word.indices { add(word[index...index]) }
        } else if word.utf8.count <= 8, word.count <= 4 {
            add(word)
        }
    }

    private mutating func add(_ word: Substring) {
        counts[word, default: 0] += 1
        total += 1
    }

    /// Whether the other text is in another language: the cosine of the two is near naught.
    ///
    /// Texts of a few words tell
    /// nothing.
    func differs(from other: LanguageProfile) -> Bool {
        guard total >= 40, other.total >= 40 else { return false }
        let product = counts.reduce(0.0) { $0 + $1.value * other.counts[$1.key, default: 0] }
        return product < 0.2 * norm * other.norm
    }

    private var norm: Double { counts.values.reduce(0.0) { $0 + $1 * $1 }.squareRoot() }
}
