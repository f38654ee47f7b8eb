internal import ArchiveModel

/// A document of Factiva without codes: the headline, `512 words`, the day, the source, its code, the language, the
/// copyright, a line each, and then the text.
struct FactivaPage {
    private(set) var article = ParsedArticle(range: 0..<0)

    /// Reads the lines of a document; nothing if none of them counts its words.
    init?(_ lines: [String]) {
        let lines = lines.filter { !Self.isFooter($0) }
        guard let count = lines.firstIndex(where: Self.countsWords) else { return nil }
        readHeadline(above: Array(lines[..<count]))
        article.furniture.append(lines[count].trimmed)
        let text = readSource(Array(lines[(count + 1)...]))
        article.agency = article.publisher.flatMap(NewsDatabase.agency)
        article.body = text.split(whereSeparator: \.isBlank).flatMap { HardWrap.paragraphs(of: Array($0)) }
    }

    /// The section, the headline and the author, of which the headline alone is always there.
    private mutating func readHeadline(above lines: [String]) {
        var head = lines.map(\.trimmed).filter { !$0.isEmpty }
        if let last = head.last, Self.isByline(last, below: head.dropLast().last) {
            article.byline = AuthorLine.names(in: last)
            head.removeLast()
        }
        article.title = head.popLast()
        if let above = head.popLast(), let title = article.title {
            if Self.wordCount(above) <= 4 {
                article.section = above
            } else {
                article.title = above + " " + title
            }
        }
        article.furniture += head
    }

    /// The lines from the day to the copyright; what is left is the text.
    private mutating func readSource(_ lines: [String]) -> ArraySlice<String> {
        // All of it is one block; a blank line may stand between its lines, but a copyright is among the first dozen.
        let copyright = lines.prefix(24).firstIndex { Self.isCopyright($0.trimmed) }
        let language = lines.prefix(24).firstIndex { Self.isLanguage($0.trimmed) }
        let end = copyright ?? language ?? lines.prefix(24).firstIndex(where: \.isBlank) ?? 0
        for line in lines[..<min(end, lines.count)].map(\.trimmed) where !line.isEmpty { place(line) }
        guard end < lines.count else { return [] }
        if copyright != nil {
            var wire = WireDetails()
            wire.copyright = lines[end].trimmed
            article.wire = wire
        } else if language != nil {
            place(lines[end].trimmed)
        }
        return lines[(end + 1)...]
    }

    private mutating func place(_ line: String) {
        if article.published == nil, DateReader.date(in: line) != nil {
            article.published = line
            article.dateEvidence = .metadata
        } else if let day = article.published, article.publisher == nil, Self.isTime(line) {
            article.published = day + " " + line
        } else if article.publisher == nil {
            article.publisher = line
        } else if article.language == nil, Self.isLanguage(line) {
            article.language = line
        } else {
            article.furniture.append(line)
        }
    }

    /// `1,024 words`, in the languages of the service.
    private static func countsWords(_ line: String) -> Bool {
        let words = line.split { $0.isWhitespace }
        guard words.count == 2, words[0].allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }) else { return false }
        return ["words", "wörter", "mots", "palabras", "parole", "palavras"].contains(words[1].lowercased())
    }

    /// Whether a line names authors; one without a word that says so must stand below what is plainly a headline.
    private static func isByline(_ line: String, below headline: String?) -> Bool {
        guard let headline else { return false }
        let isLabelled = ["by ", "von ", "par ", "por "].contains(where: line.lowercased().hasPrefix)
        return isLabelled || wordCount(headline) > 4 && !Byline.bareNames(in: line).isEmpty
    }

    private static func wordCount(_ line: String) -> Int { line.split(whereSeparator: \.isWhitespace).count }

    /// Whether a line names a language; a code of few letters is the source's.
    private static func isLanguage(_ line: String) -> Bool { line.utf8.count > 3 && LanguageName.code(of: line) != nil }

    private static func isTime(_ line: String) -> Bool {
        let parts = line.prefix(8).split { !$0.isNumber }
        return line.utf8.count <= 12 && parts.count >= 2 && line.contains(":") && parts.allSatisfy { $0.count <= 2 }
    }

    private static func isCopyright(_ line: String) -> Bool {
        ["copyright", "©", "(c)"].contains { line.lowercased().hasPrefix($0) }
    }

    /// What is printed at the foot of each page of an export.
    private static func isFooter(_ line: String) -> Bool {
        line.utf8.count <= 80 && line.contains("Factiva, Inc")
    }
}
