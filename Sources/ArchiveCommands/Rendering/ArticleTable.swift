internal import ArchiveModel
internal import NewsArchive

/// Hits as a person reads them on a terminal: a line of facts and the headline, the matched text under it.
struct ArticleTable {
    let result: SearchResult
    let colour: Colour

    init(_ result: SearchResult, colour: Colour) {
        self.result = result
        self.colour = colour
    }

    /// Writes the hits, the facets and a closing line that says how to go on.
    func write() {
        let console = Console.current
        let width = console.terminalWidth ?? 100
        guard result.total > 0 else {
            console.note("nothing found")
            return
        }
        for hit in result.hits { for line in lines(for: hit, width: width) { console.output(line + "\n") } }
        if !result.facets.isEmpty {
            console.output("\n")
            for line in result.facetRows.aligned(width: width, colour: colour) { console.output(line + "\n") }
        }
        console.output(colour.dim(closing) + "\n")
    }

    private func lines(for hit: SearchResult.Hit, width: Int) -> [String] {
        let article = hit.article
        let day = TextWidth.padded(article.published?.withoutTime.iso8601 ?? "undated", to: 10)
        let country = TextWidth.padded(article.country ?? "", to: 2)
        let agency = TextWidth.padded(TextWidth.cut(article.agency ?? "", to: 8), to: 8)
        let facts = "\(day)  \(country)  \(agency)  "
        let title = (article.title ?? article.body.first ?? "(no headline)").onOneLine
        let room = max(20, width - TextWidth.columns(of: facts) - 10)
        let gap = max(1, width - TextWidth.columns(of: facts) - min(room, TextWidth.columns(of: title)) - 8)
        var lines = [
            facts + colour.bold(TextWidth.cut(title, to: room)) + String(repeating: " ", count: gap)
                + colour.dim(String(article.id.prefix(8)))
        ]
        if let snippet = hit.snippet, !snippet.isEmpty { lines += wrapped(snippet.onOneLine, width: width) }
        return lines
    }

    /// The snippet under the headline, over as many lines as it takes; marks do not count as width.
    private func wrapped(_ snippet: String, width: Int) -> [String] {
        let indent = String(repeating: " ", count: 26)
        var lines: [String] = []
        var line = ""
        for word in snippet.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            let plain = Colour(isEnabled: false).marked(longer)
            if !line.isEmpty, TextWidth.columns(of: plain) > max(30, width - 26) {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
        }
        lines.append(line)
        return Self.withBalancedMarks(lines).map { indent + colour.marked($0) }
    }

    /// A mark that a line break cuts is closed before the break and opened again after it.
    private static func withBalancedMarks(_ lines: [String]) -> [String] {
        var isOpen = false
        return lines.map { line in
            let start = isOpen ? "<b>" : ""
            isOpen = (line.lastStart(of: "<b>") ?? (isOpen ? 0 : -1)) > (line.lastStart(of: "</b>") ?? -1)
            return start + line + (isOpen ? "</b>" : "")
        }
    }

    private var closing: String {
        let shown = result.hits.count
        let total = result.total == 1 ? "1 article" : "\(result.total) articles"
        guard shown < result.total else { return total }
        return "\(shown) of \(total)" + (result.next.map { " · go on with --after \($0)" } ?? "")
    }
}

extension String {
    /// The offset at which the last occurrence of a piece starts.
    fileprivate func lastStart(of piece: String) -> Int? {
        let text = Array(utf8)
        let piece = Array(piece.utf8)
        return text.indices.reversed().first { text[$0...].starts(with: piece) }
    }
}
