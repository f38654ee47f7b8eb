/// Reads the names of authors out of a byline.
enum Byline {
    /// The names of `By Jane Roe and John Doe`, `Von Max Muster, Berlin`, `Jane Roe | The Paper`; none if it is no
    /// byline.
    static func names(in line: String) -> [String] {
        let words = line.split(separator: " ")
        guard words.count >= 2, words.count <= 24 else { return [] }
        guard let label = words.prefix(4).lastIndex(where: { labels.contains($0.lowercased()) }) else { return [] }
        var names: [String] = []
        var current: [Substring] = []
        func flush() {
            if (1...5).contains(current.count) { names.append(current.joined(separator: " ")) }
            current = []
        }
        for word in words[(label + 1)...] {
            let bare = word.prefix { $0 != "," && $0 != ";" && $0 != "|" }
            if joiners.contains(word.lowercased()) {
                flush()
                continue
            }
            let isName = bare.first.map { $0.isUppercase || !$0.isCased && $0.isLetter } ?? false
            guard isName || particles.contains(bare.lowercased()), !bare.contains(where: \.isNumber) else { break }
            current.append(bare)
            if bare.count != word.count { flush() }
        }
        flush()
        return names
    }

    /// Whether the line is but the word before a name.
    static func isLabel(_ line: String) -> Bool {
        labels.contains(line.lowercased().filter { $0 != " " })
    }

    private static let labels: Set<String> = [
        "by", "by:", "von", "von:", "par", "por", "di", "door", "av", "af", "from", "autor:", "autorin:", "author:",
        "autore:",
        "tekst:", "text:", "текст:", "автор:", "автор", "yazan:", "przez", "od", "ni", "oleh", "na", "oleh:", "skrifað",
    ]
    private static let joiners: Set<String> = [
        "and", "und", "et", "y", "e", "og", "och", "en", "i", "ve", "&", "и", "a", "|",
    ]
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "la", "le", "del", "di", "da", "al", "el", "bin", "ibn", "ten", "ter", "du",
        "dos",
    ]
}
