package import ArchiveModel

/// Reads one page: a text that was copied from a news page, from its menu to its foot.
package struct PageReader {
    let lines: [PageLine]
    private(set) var article: ParsedArticle
    private var isUsed: [Bool]
    private var record: NewsDate?

    /// Reads a page that is at hand as text.
    package static func read(_ text: String) -> ParsedArticle {
        var text = text
        return text.withUTF8 { bytes in
            read(UnsafeRawBufferPointer(bytes), in: 0..<bytes.count)
        }
    }

    /// Reads the page that takes those bytes of a file.
    static func read(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> ParsedArticle {
        var reader = PageReader(lines: PageLine.lines(of: bytes, in: range), range: range)
        reader.readPage()
        return reader.article
    }

    /// Whether some lines can be a page of their own: a text, and something that is none before it.
    static func isPage(_ lines: [PageLine]) -> Bool {
        let finder = BodyFinder(lines: lines)
        guard let body = finder.region(in: lines.indices), body.value >= 2 else { return false }
        return !finder.isParagraph(0) || HeadlineFinder(lines: lines, body: body.range).headline() == 0
    }

    private init(lines: [PageLine], range: Range<Int>) {
        var lines = lines
        article = ParsedArticle(range: range)
        if let first = lines.first, let found = CrawlRecord(first.text) {
            record = found.date
            if let rest = found.rest {
                lines[0] = PageLine(range: first.range, text: rest)
                if lines[0].cues.isEmpty, rest.utf8.count <= 60 { article.section = rest }
            } else {
                lines.removeFirst()
            }
        }
        self.lines = lines
        isUsed = Array(repeating: false, count: lines.count)
    }

    private mutating func readPage() {
        let finder = BodyFinder(lines: lines)
        let body = finder.region(in: lines.indices)?.range ?? 0..<0
        let headline = HeadlineFinder(lines: lines, body: body).headline()
        if let headline {
            article.title = title(at: headline)
            isUsed[headline] = true
        }
        let start = max(body.lowerBound, headline.map { $0 + 1 } ?? body.lowerBound)
        let text = start..<max(start, body.upperBound)
        let head = min(headline ?? body.lowerBound, body.lowerBound)
        readDates(headline: head, text: text)
        readBody(text, headline: headline, finder: finder)
        readBylines(from: head, to: text)
        readSource(behind: text)
        for index in lines.indices where !isUsed[index] && lines[index].text != article.title {
            article.furniture.append(lines[index].text)
        }
    }

    /// The headline, without the kicker before it when the page has it without somewhere else.
    private func title(at headline: Int) -> String {
        let text = lines[headline].text
        let copy = lines.first { line in
            line.shape.weight >= 20 && line.text.utf8.count < text.utf8.count && text.hasSuffix(line.text)
                && line.text.utf8.count * 5 >= text.utf8.count * 2
        }
        return copy?.text ?? text
    }

    // MARK: Text

    private mutating func readBody(_ text: Range<Int>, headline: Int?, finder: BodyFinder) {
        var roles = BodyRoles(lines: lines, text: text, finder: finder)
        roles.assign()
        for index in lines.indices { take(index, as: roles.roles[index]) }
        readStandfirst(headline: headline, text: text, finder: finder)
        if let first = article.body.first, let dateline = Dateline(first) {
            article.dateline = dateline.text
            if article.published == nil, let date = dateline.date {
                article.published = date.iso8601
                article.dateEvidence = .dateline
            }
            article.agency = dateline.agency
        }
    }

    private mutating func take(_ index: Int, as role: BodyRoles.Role) {
        guard !isUsed[index] else { return }
        switch role {
        case .paragraph: article.body.append(lines[index].text)
        case .caption(let caption): article.captions.append(caption)
        case .related(let text): article.related.append(text)
        case .credit:
            guard let last = article.captions.indices.last, article.captions[last].credit == nil else {
                return
            }
            article.captions[last].credit = CaptionReader.split(lines[index].text)?.credit ?? lines[index].text
        case .furniture: return
        }
        isUsed[index] = true
    }

    /// The running text between the headline and the body's first paragraph, or the line above the headline's copy.
    private mutating func readStandfirst(headline: Int?, text: Range<Int>, finder: BodyFinder) {
        guard let headline else { return }
        let first =
            article.body.isEmpty ? text.lowerBound : lines.firstIndex { $0.text == article.body[0] } ?? text.lowerBound
        for index in headline + 1..<max(headline + 1, min(first, lines.count)) where !isUsed[index] {
            let line = lines[index]
            guard line.shape.weight >= 40, line.shape.weight <= 700, line.shape.isProse || line.shape.smallWords >= 4,
                line.cues.isDisjoint(with: [.furniture, .credit]), !CaptionReader.hasCredit(line.text),
                line.text != article.title, DateReader.dates(in: line.text).isEmpty
            else { continue }
            article.summary = line.text
            isUsed[index] = true
            return
        }
        standfirstInBody(headline: headline, text: text)
    }

    /// The first paragraph, when a date or byline parts it from the rest.
    private mutating func standfirstInBody(headline: Int, text: Range<Int>) {
        guard article.body.count > 2, let first = lines[headline...].firstIndex(where: { $0.text == article.body[0] }),
            first + 2 < lines.count, lines[first + 1].text != article.body[1], lines[first].shape.weight <= 500
        else { return }
        article.summary = article.body.removeFirst()
    }

    // MARK: Dates

    private mutating func readDates(headline: Int, text: Range<Int>) {
        var published: NewsDate?
        var updated: NewsDate?
        for index in dateLines(headline: headline, text: text) {
            let line = lines[index]
            guard line.shape.digits >= 3, line.shape.weight <= 260 else { continue }
            for match in DateReader.dates(in: line.text) where match.otherWords <= 18 {
                isUsed[index] = match.otherWords <= 6 || isUsed[index]
                let isUpdate = PageReader.isUpdate(match.label)
                if isUpdate { updated = updated ?? match.date } else { published = published ?? match.date }
            }
            if published != nil { break }
        }
        if let date = published ?? updated {
            article.published = date.iso8601
            article.dateEvidence = .header
        } else if let record {
            article.published = record.iso8601
            article.dateEvidence = .header
        }
        if published != nil { article.updated = updated?.iso8601 }
    }

    /// The lines where a page's date stands, the likeliest first: between headline and text, above the headline,
    /// below the text.
    private func dateLines(headline: Int, text: Range<Int>) -> [Int] {
        let opening = headline..<min(lines.count, max(headline + 14, text.lowerBound + 3))
        let above = (max(0, headline - 12)..<headline).reversed()
        let below = text.upperBound..<min(lines.count, text.upperBound + 15)
        let top = (0..<max(0, headline - 12)).reversed()
        return Array(opening) + above + below + top
    }

    private static func isUpdate(_ label: [String]) -> Bool {
        let text = label.suffix(4).joined(separator: " ")
        let shape = LineShape(of: text)
        let cues = PageWords.cues(of: text, shape: shape)
        return cues.contains(.updated) && !cues.contains(.published)
    }

    // MARK: Names and sources

    private mutating func readBylines(from headline: Int, to text: Range<Int>) {
        let reach = headline..<min(lines.count, text.lowerBound + 4)
        for index in reach where !isUsed[index] || lines[index].shape.digits > 0 {
            let line = lines[index]
            guard line.shape.weight <= 160, line.text != article.title else { continue }
            var text = line.text
            if text.utf8.count <= 12, line.cues.contains(.byline), index + 1 < lines.count, Byline.isLabel(text) {
                text += " " + lines[index + 1].text
            }
            let names = Byline.names(in: text)
            guard !names.isEmpty else { continue }
            article.byline = names
            isUsed[index] = true
            return
        }
    }

    private mutating func readSource(behind text: Range<Int>) {
        let reach = text.lowerBound..<min(lines.count, text.upperBound + 6)
        for index in reach where !isUsed[index] {
            guard let source = SourceCredit(lines[index]) else { continue }
            article.agency = article.agency ?? source.name
            isUsed[index] = true
            return
        }
    }
}
