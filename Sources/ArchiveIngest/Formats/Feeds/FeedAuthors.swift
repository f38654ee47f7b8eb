/// The authors of an entry or a feed.
enum FeedAuthors {
    /// The names, in order, each once.
    static func names(of element: FeedElement) -> [String] {
        let people = element.all("author", "dc:creator", "dc:author", "creator", "atom:author")
        let stated = people.isEmpty ? element.all("itunes:author", "media:author") : people
        var names: [String] = []
        for name in stated.flatMap(names(in:)) where !names.contains(name) { names.append(name) }
        return names
    }

    /// The names that an element holds: an Atom person, or a text.
    private static func names(in element: FeedElement) -> [String] {
        let parts = element.all("name", "email", "uri", "url", "title", "foaf:name")
        return (parts.first ?? element).text.map(names(in:)) ?? []
    }

    /// The names of `desk@paper.example (Jane Roe)`, `Jane Roe <jane@paper.example>`, `By Jane Roe and John Doe`; an
    /// address alone stands for itself.
    static func names(in text: String) -> [String] {
        let name = withoutAddress(FeedText(text, isHTML: text.contains("&")).flatMap(\.line) ?? text)
        let names = AuthorNames.names(in: name)
        // `Roe, Jane` is one name.
        return names.contains { $0.contains(" ") } ? names : [name]
    }

    private static func withoutAddress(_ text: String) -> String {
        for (open, close) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard text.last == close, let start = text.lastIndex(of: open) else { continue }
            let before = String(text[..<start]).trimmed
            let inside = String(text[text.index(after: start)...].dropLast()).trimmed
            if isAddress(inside), !before.isEmpty { return before }
            if isAddress(before), !inside.isEmpty { return inside }
        }
        return text
    }

    private static func isAddress(_ text: String) -> Bool {
        text.contains("@") && !text.contains(where: \.isWhitespace) || text.hasPrefix("mailto:")
    }
}
