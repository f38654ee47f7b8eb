/// The words of a text that can tell its subject.
struct SubjectWords {
    private var stems: Set<Substring> = []

    init(_ texts: some Sequence<String>) {
        for text in texts {
            for word in Self.words(of: text) { stems.insert(word.stem) }
        }
    }

    /// Whether the text has a word of that stem.
    func contains(_ stem: Substring) -> Bool { stems.contains(stem) }

    /// The words of a text, cut to their stems roughly; of a script without spaces, its pairs of characters.
    ///
    /// Long words and names weigh more, for they are no function words.
    static func words(of text: String) -> [(stem: Substring, weight: Double)] {
        var words: [(Substring, Double)] = []
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let first = word.unicodeScalars.first, (0x2E80..<0xFF00).contains(first.value) {
                words += zip(word.indices, word.indices.dropFirst()).map { (word[$0...$1], 3) }
            } else if word.count >= 4 {
                let isName = word.first?.isUppercase ?? false
                let weight = Double(min(word.count, 8) - 3) * (isName ? 1.5 : 1)
                words.append((Substring(word.lowercased().prefix(6)), weight))
            }
        }
        return words
    }
}
