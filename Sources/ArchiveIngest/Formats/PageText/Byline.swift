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
        return withoutRoles(names)
    }

    /// The names of a line that says nothing else: `Jane Roe`, `Jane Roe, John Doe`, `Jane Roe | 4 May 2025`.
    ///
    /// Such a line is a byline only by its place, next to headline and date.
    static func bareNames(in line: String) -> [String] {
        let head = line.prefix { !$0.isNumber && $0 != "|" && $0 != "·" && $0 != "•" }
        guard head.utf8.count <= 120 else { return [] }
        let words = head.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        var names: [[Substring]] = [[]]
        for word in words {
            if joiners.contains(word.lowercased()) {
                names.append([])
            } else {
                let bare = word.prefix { $0 != "," && $0 != ";" }
                names[names.count - 1].append(bare)
                if bare.count != word.count { names.append([]) }
            }
        }
        if names.last?.isEmpty ?? false { names.removeLast() }
        return names.allSatisfy(isName) ? names.map { $0.joined(separator: " ") } : []
    }

    /// Whether some words can be a person's name: two to four of them, with capitals and without digits.
    private static func isName(_ words: [Substring]) -> Bool {
        (2...4).contains(words.count)
            && words.allSatisfy { word in
                let isCapital = word.first?.isUppercase ?? false
                return (isCapital || particles.contains(String(word)))
                    && word.allSatisfy { $0.isLetter || "-’'.".contains($0) }
                    && !(word.count > 2 && word.hasSuffix("."))
            } && words.contains { !particles.contains(String($0)) && $0.count > 2 && !$0.allSatisfy(\.isUppercase) }
    }

    /// Behind a full name and a comma, a single word is the author's role or place: `Max Muster, Redakteur`.
    private static func withoutRoles(_ names: [String]) -> [String] {
        guard let first = names.first, first.contains(" ") else { return names }
        return names.filter { $0.contains(" ") }
    }

    /// Whether the line says nothing but those names, so that nothing is lost with it.
    static func names(_ names: [String], areAllOf line: String) -> Bool {
        let known = Set(names.flatMap { $0.split(separator: " ") })
        return line.split(whereSeparator: { " ,;|".contains($0) }).allSatisfy { word in
            known.contains(word) || labels.contains(word.lowercased()) || joiners.contains(word.lowercased())
        }
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
