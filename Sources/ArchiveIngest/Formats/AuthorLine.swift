/// A text that names authors and nothing else.
enum AuthorLine {
    /// The names of `By Jane Roe and John Doe`, `JANE ROE, Staff Writer`, `Jane Roe; John Doe`; the text itself where they
    /// cannot be told apart.
    static func names(in text: String) -> [String] {
        text.split { $0 == ";" || $0 == "|" }.flatMap { part in
            let words = part.split { $0.isWhitespace }
            let isLabelled = words.first.map { labels.contains($0.lowercased()) } ?? false
            let line = words.dropFirst(isLabelled ? 1 : 0)
            return names(of: line) ?? [line.joined(separator: " ")].filter { !$0.isEmpty }
        }
    }

    /// The names of some words, if they are all names, or what such people are.
    private static func names(of words: ArraySlice<Substring>) -> [String]? {
        var groups: [[Substring]] = [[]]
        for word in words {
            if joiners.contains(word.lowercased()) {
                groups.append([])
                continue
            }
            groups[groups.count - 1].append(word.last == "," ? word.dropLast() : word)
            if word.last == "," { groups.append([]) }
        }
        let names = groups.filter { group in
            !group.isEmpty && !group.contains { callings.contains($0.lowercased()) }
        }
        guard !names.isEmpty, names.allSatisfy(isName) else { return nil }
        return names.map { $0.joined(separator: " ") }
    }

    private static func isName(_ words: [Substring]) -> Bool {
        (2...5).contains(words.count)
            && words.allSatisfy { word in
                let isCapital = word.first.map { $0.isUppercase || $0.isLetter && !$0.isCased } ?? false
                return (isCapital || particles.contains(word.lowercased())) && !word.contains(where: \.isNumber)
            }
    }

    private static let labels: Set<String> = ["by", "by:", "von", "von:", "par", "por"]
    private static let joiners: Set<String> = ["and", "und", "et", "y", "e", "og", "och", "en", "ve", "&"]
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "la", "le", "del", "di", "da", "al", "el", "bin", "ibn", "ten", "ter", "du",
    ]
    /// The words that tell what an author is.
    private static let callings: Set<String> = [
        "writer", "editor", "correspondent", "reporter", "staff", "bureau", "columnist", "contributor", "desk",
        "redakteur", "redakteurin", "korrespondent", "korrespondentin",
    ]
}
