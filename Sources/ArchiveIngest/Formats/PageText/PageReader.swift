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
            var article = read(PageLine.lines(of: UnsafeRawBufferPointer(bytes), in: 0..<bytes.count))
            article.range = 0..<bytes.count
            return article
        }
    }

    /// Reads the page of those lines; its place is for the caller to tell.
    static func read(_ lines: [PageLine]) -> ParsedArticle {
        var reader = PageReader(lines: lines)
        reader.readPage()
        return reader.article
    }

    /// Whether some lines can be a page of their own: a text, and something that is none before it.
    static func isPage(_ lines: [PageLine]) -> Bool {
        let finder = BodyFinder(lines: lines)
        guard let body = finder.region(in: lines.indices), body.value >= 2 else { return false }
        return !finder.isParagraph(0) || HeadlineFinder(lines: lines, body: body.range).headline() == 0
    }

    private init(lines: [PageLine]) {
        var lines = lines
        article = ParsedArticle(range: 0..<0)
        if let first = lines.first, let found = CrawlRecord(first.text) {
            record = found.date
            if let rest = found.rest {
                lines[0] = PageLine(range: first.range, text: rest)
                if lines[0].cues.isEmpty, rest.utf8.count <= 60 {
                    article.section = rest
                    lines.removeFirst()
                }
            } else {
                lines.removeFirst()
            }
        }
        let fillers = Self.fillers(of: lines)
        article.furniture = lines.filter { fillers.contains($0.key) }.map(\.text)
        lines.removeAll { fillers.contains($0.key) }
        self.lines = lines
        isUsed = Array(repeating: false, count: lines.count)
    }

    /// The lines that stand on the page again and again, between paragraphs too: `Advertisement`.
    private static func fillers(of lines: [PageLine]) -> Set<Int> {
        var copies: [Int: Int] = [:]
        // A line as long as a headline counts only behind the first long paragraph: a page has its headline often, but
        // before the text.
        let firstText = lines.firstIndex { $0.shape.isProse && $0.shape.weight >= 150 } ?? lines.count
        for (index, line) in lines.enumerated() where line.shape.digits < 3 || line.shape.weight > 60 {
            if line.shape.weight >= 28, index < firstText { continue }
            // A long line must stand there once more than a short one.
            let count = line.cues.contains(.advertisement) ? 3 : 1
            copies[line.key, default: line.text.utf8.count > 40 ? -1 : 0] += count
        }
        return Set(copies.filter { $0.value >= 3 }.keys)
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

    /// The headline: without the kicker before it or the site's name behind it when the page has it so somewhere
    /// else.
    private func title(at headline: Int) -> String {
        let text = lines[headline].text
        let copy = lines.first { line in
            guard line.shape.weight >= 20, line.text.utf8.count < text.utf8.count,
                line.text.utf8.count * 5 >= text.utf8.count * 2
            else { return false }
            if text.hasSuffix(line.text), !text.dropLast(line.text.count).hasSuffix(": ") { return true }
            return text.hasPrefix(line.text)
                && [" |", " - "].contains { text.dropFirst(line.text.count).hasPrefix($0) }
        }
        return copy?.text ?? Self.withoutKicker(text)
    }

    /// The headline without the kicker of a `Kicker - Headline`.
    ///
    /// A heading whose kicker is told apart by its looks has a hyphen between the two for readers who see no looks.
    /// Editors write dashes, and a kicker is a few words without stops.
    private static func withoutKicker(_ text: String) -> String {
        let parts = text.split(separator: " - ", omittingEmptySubsequences: false)
        guard parts.count == 2, (2...5).contains(parts[0].split(separator: " ").count), parts[0].count <= 32,
            parts[0].allSatisfy({ $0.isLetter || $0 == " " }), LineShape(of: String(parts[1])).weight >= 36
        else { return text }
        return String(parts[1])
    }

    // MARK: Text

    private mutating func readBody(_ text: Range<Int>, headline: Int?, finder: BodyFinder) {
        var roles = BodyRoles(lines: lines, text: text, finder: finder)
        roles.assign()
        let first = headline.map(firstCopy) ?? text.lowerBound
        for index in lines.indices {
            if text.contains(index) {
                take(index, as: roles.roles[index])
            } else if let related = BodyRoles.glued(lines[index].text) {
                take(index, as: .related(related))
            } else if (first..<max(first, text.lowerBound)).contains(index), lines[index].shape.weight <= 420,
                let caption = CaptionReader.split(lines[index].text)
            {
                take(index, as: caption.text.isEmpty ? .credit : .caption(caption))
            }
        }
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

    /// The copy of the headline that opens the article: a few lines above the last, with the standfirst between them.
    private func firstCopy(of headline: Int) -> Int {
        (max(0, headline - 8)..<headline).first { lines[$0].text == lines[headline].text } ?? headline
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
        guard let headline = headline.map(firstCopy) else { return }
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
        let dates = PageDates(lines: lines, headline: headline, text: text).read()
        for index in dates.lines { isUsed[index] = true }
        article.updated = dates.updated?.iso8601
        guard let published = dates.published ?? record else { return }
        article.published = published.iso8601
        article.dateEvidence = .header
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
            isUsed[index] = Byline.names(names, areAllOf: line.text)
            return
        }
        readBareNames(from: headline, to: text)
    }

    /// A line of mere names between headline and text that touches the headline or a date.
    private mutating func readBareNames(from headline: Int, to text: Range<Int>) {
        let reach = headline + 1..<max(headline + 1, min(lines.count, text.lowerBound + 1))
        for index in reach where !isUsed[index] || lines[index].shape.digits > 0 {
            let line = lines[index]
            let hasPlace = [index - 1, index, index + 1, index + 2].contains { other in
                lines.indices.contains(other)
                    && (other == headline && other < index
                        || lines[other].shape.digits >= 3
                            && lines[other].shape.weight < 120 && !DateReader.dates(in: lines[other].text).isEmpty)
            }
            guard hasPlace, line.cues.isSubset(of: [.published, .updated]), line.text != article.title else { continue }
            let names = Byline.bareNames(in: line.text)
            guard !names.isEmpty else { continue }
            article.byline = names
            isUsed[index] = Byline.names(names, areAllOf: line.text)
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
