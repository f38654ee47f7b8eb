internal import ArchiveModel

/// What a source says beside an article's text, as it is kept: a line a fact, `slugline: IRAQ-TALKS`.
enum StoredFacts {
    /// The lines of an article; nil if its source says nothing.
    static func text(of article: Article) -> String? {
        let wire = article.wire?.fields.flatMap { field in field.values.map { "\(field.name): \($0)" } } ?? []
        let stated = EntityKind.allCases.flatMap { kind in article.stated[kind].map { "\(kind.rawValue): \($0)" } }
        let lines = wire + stated
        return lines.isEmpty ? nil : StoredText.lines(lines)
    }

    /// Gives an article what the lines say.
    static func read(_ lines: [String], into article: inout Article) {
        var wire = WireDetails()
        for line in lines {
            let name = String(line.prefix { $0 != ":" })
            let value = String(line.dropFirst(name.count + 2))
            if let kind = EntityKind(rawValue: name) {
                article.stated[kind].append(value)
            } else {
                _ = wire.take(value, as: name)
            }
        }
        article.wire = wire.isEmpty ? nil : wire
    }
}
