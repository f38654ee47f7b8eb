internal import ArchiveModel

/// Text that has to stand in an article just as it was written in the query.
enum VerbatimText {
    /// That the text stands in one part of an article, or in any.
    ///
    /// The index, which holds folded words, has to find the articles first.
    static func condition(_ text: String, _ part: ArticleField?) -> SQLCondition {
        let columns = part.map { [column($0)] } ?? ArticleField.allCases.map(column)
        return .joined(columns.map { SQLCondition("has_verbatim(article.\($0), ?)", [.text(text)]) }, by: "OR")
    }

    private static func column(_ part: ArticleField) -> String {
        switch part {
        case .title: "title"
        case .summary: "summary"
        case .body: "body"
        case .caption: "captions"
        }
    }
}
