internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Finds how words of the index are written by an article: `Kalın` for `kalin`.
struct WrittenForm {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The folded words as the latest article with them writes them most often; as they are if it has them only among
    /// its entities' names.
    func text(_ folded: String) throws -> String {
        let latest = try QueryPlan(match: FullTextExpression(.phrase(folded, part: nil)))
            .select("$row", tail: "ORDER BY $row DESC LIMIT 1").prepared(db).first { $0.number(0) }
        guard let latest else { return folded }
        let article = try ArticleReader(db).article(at: latest)
        let texts = [article.title, article.summary].compactMap(\.self) + article.body + article.captions.map(\.text)
        let forms = texts.flatMap { Self.forms(of: folded, in: $0) }
        let counts = Dictionary(forms.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? folded
    }

    private static func forms(of folded: String, in text: String) -> [String] {
        let sought = folded.split(separator: " ").map(String.init)
        let words = TextFolding.words(in: text)
        let bytes = Array(text.utf8)
        return words.indices.dropLast(sought.count - 1).compactMap { start in
            let run = words[start..<start + sought.count]
            guard run.map(\.text) == sought, let first = run.first, let last = run.last else { return nil }
            return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
        }
    }
}
