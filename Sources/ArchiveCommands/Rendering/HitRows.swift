internal import NewsArchive

/// Hits as rows: articles, each with its snippet if the search had words.
struct HitRows {
    let hits: [SearchResult.Hit]

    /// The rows; `<b>` and `</b>` around the matched words.
    var table: Table {
        var table = ArticleRows(hits.map(\.article)).table
        guard hits.contains(where: { $0.snippet != nil }) else { return table }
        table.columns.append(.init(heading: "Snippet"))
        for (index, hit) in hits.enumerated() { table.rows[index].append(hit.snippet ?? "") }
        return table
    }
}
