internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Finds what can be asked for instead of a part of a query that is perhaps misspelled.
///
/// What it finds is made of the archive's own words, names and values; whether it has hits is for others to see.
struct NearClauses {
    /// How many there are at most for one part.
    private static let most = 8
    /// How many words a phrase has at most that is looked at.
    private static let mostWords = 32

    private let words: Vocabulary
    private let names: Vocabulary
    private let values: KnownValues
    private let written: WrittenForm

    init(_ db: Database) throws {
        words = try Vocabulary(db, of: .articles)
        names = try Vocabulary(db, of: .names)
        values = KnownValues(db)
        written = WrittenForm(db)
    }

    /// The parts to ask for instead of one, the likeliest first.
    func clauses(to clause: QueryNode) throws -> [QueryNode] {
        switch clause {
        case .phrase(let text, let part), .fuzzy(let text, _, let part):
            try spellings(of: text, in: words).map { .phrase(try written.text($0), part: part) }
        case .near(let texts, let distance, let part):
            try texts.indices.prefix(Self.most).flatMap { index in
                try spellings(of: texts[index], in: words).map { spelling in
                    var texts = texts
                    texts[index] = spelling
                    return .near(texts, distance: distance, part: part)
                }
            }
        case .clause(.entity(let kind, let name, let isWhole, let atLeast)):
            try spellings(of: name, in: names).map {
                .clause(.entity(kind: kind, name: $0, isWhole: isWhole, atLeast: atLeast))
            }
        case .clause(.said(let name, let isWhole)):
            try spellings(of: name, in: names).map { .clause(.said(name: $0, isWhole: isWhole)) }
        case .clause(.value(let field, let value)):
            try values.values(near: value, of: field).prefix(Self.most).map { .clause(.value(field, $0)) }
        case .clause, .prefix, .verbatim, .and, .or, .not: []
        }
    }

    /// A text with its unknown words in spellings that are known; if all are known, with one of them one edit away.
    private func spellings(of text: String, in vocabulary: Vocabulary) throws -> [String] {
        let words = TextFolding.words(in: text).map(\.text)
        guard words.count <= Self.mostWords else { return [] }
        let unknown = try words.indices.filter { try !vocabulary.contains(words[$0]) }
        let changed = (unknown.isEmpty ? Array(words.indices) : unknown).prefix(Self.most)
        let changes = try changed.map { index in
            let word = words[index]
            let edits = min(SpellingLimit.edits(of: word), unknown.isEmpty ? 1 : .max)
            return try Self.spellings(near: word, within: edits, in: vocabulary).map { (index: index, word: $0) }
        }
        guard unknown.count > 1 else { return changes.joined().prefix(Self.most).map { words.text(changing: [$0]) } }
        let nearest = changes.compactMap(\.first)
        return nearest.count == unknown.count ? [words.text(changing: nearest)] : []
    }

    /// Other spellings of a folded word: those with the fewest edits, of these the commonest.
    private static func spellings(near word: String, within edits: Int, in vocabulary: Vocabulary) throws -> [String] {
        guard word.contains(where: \.isLetter) else { return [] }
        for edits in 0..<edits {
            let near = try vocabulary.words(near: word, within: edits + 1).filter { $0.edits > 0 }
            guard near.isEmpty else { return near.prefix(most).map(\.word) }
        }
        return []
    }
}

extension [String] {
    /// The words with some of them changed, as a text.
    fileprivate func text(changing changes: [(index: Int, word: String)]) -> String {
        var words = self
        for (index, word) in changes { words[index] = word }
        return words.joined(separator: " ")
    }
}
