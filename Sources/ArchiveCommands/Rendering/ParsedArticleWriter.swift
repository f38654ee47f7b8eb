internal import ArchiveModel
internal import NewsArchive

/// Writes parsed articles as they come where the format allows it, at the end where it does not.
struct ParsedArticleWriter {
    let format: OutputFormat
    private var articles: [Article] = []
    private var count = 0

    init(format: OutputFormat) {
        self.format = format
    }

    mutating func write(_ article: Article) {
        count += 1
        switch format {
        case .jsonl: Console.current.output(article.json(.full).serialised + "\n")
        case .json:
            let start = count == 1 ? "{\"schema\": 1, \"articles\": [" : ",\n"
            Console.current.output(start + article.json(.full).serialised)
        case .text: for line in ArticleRows([article]).table.lines { Console.current.output(line + "\n") }
        case .table, .csv, .markdown: articles.append(article)
        }
    }

    func finish(colour: Colour) {
        switch format {
        case .jsonl, .text: break
        case .json: Console.current.output((count == 0 ? "{\"schema\": 1, \"articles\": [" : "") + "]}\n")
        case .table, .csv, .markdown:
            ArticleRows(articles).table.write(as: format, colour: colour)
        }
    }
}
