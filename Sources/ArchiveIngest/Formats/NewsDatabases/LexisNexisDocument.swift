internal import ArchiveModel

/// One document of a LexisNexis export.
///
/// The older layout centres the paper's name and the day above the headline and names its fields in capitals; Nexis Uni
/// begins with the headline and puts `Body` above the text. Both wrap lines or leave that to the reader.
struct LexisNexisDocument {
    private var article = ParsedArticle(range: 0..<0)
    /// The blocks between blank lines, each with its lines.
    private let blocks: [[String]]
    private let isCentred: Bool
    /// The lines above the first field and the text.
    private var head: [[String]] = []
    private var part = Part.head

    private enum Part {
        case head, body, pictures, tail
    }

    init(_ document: ExportDocuments.Document) {
        let blocks = document.lines.split(whereSeparator: \.isBlank).map(Array.init)
        isCentred = document.closing == nil || blocks.first?.first?.hasPrefix("        ") == true
        self.blocks = Self.parted(blocks)
        readBlocks()
        readHead()
        article.agency = article.publisher.flatMap(NewsDatabase.agency)
    }

    /// The article; `range` is its place on disk.
    func parsed(range: Range<Int>) -> ParsedArticle {
        var article = article
        article.range = range
        return article
    }

    private mutating func readBlocks() {
        var hasFields = false
        for block in blocks {
            if let field = block.first.flatMap(LabelledLine.init), let label = LexisNexisLabel(field.label),
                part != .body || label.endsText
            {
                hasFields = true
                if label == .body {
                    part = .body
                    appendBody([field.value].filter { !$0.isEmpty } + block.dropFirst())
                } else {
                    if part != .head { part = .tail }
                    readFields(block)
                }
            } else {
                readUnlabelled(block, hasFields: hasFields)
            }
        }
    }

    private mutating func readUnlabelled(_ block: [String], hasFields: Bool) {
        let first = block.first?.trimmed ?? ""
        if block.count == 1, let mark = Self.marks[first.lowercased()] {
            part = mark
        } else if Self.isCopyright(first), part != .body || isIndented(first: block) {
            note(copyright: joined(block))
        } else {
            switch part {
            case .head where hasFields && (article.title != nil || head.contains { !isIndented(first: $0) }):
                part = .body
                appendBody(block)
            case .head: head.append(block)
            case .body: appendBody(block)
            case .pictures: article.captions.append(Caption(text: joined(block)))
            case .tail: article.furniture.append(joined(block))
            }
        }
    }

    /// The fields of a block; a line without a label goes on with the field above.
    private mutating func readFields(_ block: [String]) {
        var open: (label: String, value: String)?
        for line in block {
            if let field = LabelledLine(line), LexisNexisLabel(field.label) != nil || open == nil {
                if let open { set(open.label, to: open.value) }
                open = (field.label, field.value)
            } else {
                open?.value += " " + line.trimmed
            }
        }
        if let open { set(open.label, to: open.value) }
    }

    private mutating func set(_ name: String, to value: String) {
        guard let value = value.nonEmpty else { return }
        switch LexisNexisLabel(name) {
        case .byline: article.byline += AuthorLine.names(in: value)
        case .section: article.section = Self.withoutPages(value)
        case .dateline: article.dateline = value
        case .headline: article.title = value
        case .highlight: article.summary = value
        case .graphic: article.captions.append(Caption(text: value))
        case .language: article.language = value.split(separator: ";").first.map(String.init)
        case .subject: article.tags += Self.terms(value)
        case .person: article.people += Self.terms(value)
        case .organisation: article.organisations += Self.terms(value)
        case .place: article.places += Self.terms(value)
        case .url: article.url = value
        case .length, .body, .index, .aside, nil: article.furniture.append("\(name): \(value)")
        }
    }

    private mutating func appendBody(_ block: [String]) { article.body += HardWrap.paragraphs(of: block) }

    private mutating func note(copyright: String) {
        var wire = article.wire ?? WireDetails()
        wire.copyright = wire.copyright ?? copyright
        article.wire = wire
    }

    /// What the lines above the fields are: the paper, the day and the headline.
    private mutating func readHead() {
        isCentred ? readCentredHead() : readPlainHead()
    }

    private mutating func readCentredHead() {
        for block in head {
            if !isIndented(first: block), article.title == nil {
                article.title = joined(block)
            } else {
                for line in block.map(\.trimmed) { placeHeadLine(line) }
            }
        }
    }

    private mutating func placeHeadLine(_ line: String) {
        if article.published == nil, DateReader.date(in: line) != nil {
            article.published = line
            article.dateEvidence = .metadata
        } else if article.publisher == nil, article.published == nil {
            article.publisher = line
        } else {
            article.furniture.append(line)
        }
    }

    /// The headline, the paper and the day, a line or a block each; before them may stand the cover of the export.
    private mutating func readPlainHead() {
        guard let index = head.lastIndex(where: { $0.contains(where: Self.isDay) }),
            let day = head[index].lastIndex(where: Self.isDay)
        else {
            // Without a day the paper cannot be told from what else stands there.
            if article.title == nil { article.title = head.first.map(joined) }
            article.furniture += head.dropFirst().map(joined)
            return
        }
        article.published = head[index][day].trimmed
        article.dateEvidence = .metadata
        var above = head[..<index] + [Array(head[index][..<day])].filter { !$0.isEmpty }
        let paper = above.popLast() ?? []
        article.publisher = paper.last?.trimmed
        if paper.count > 1 { above.append(paper.dropLast()) }
        if article.title == nil { article.title = above.popLast().map(joined) }
        let others = above.joined() + head[index][(day + 1)...] + head[(index + 1)...].joined()
        article.furniture += others.map(\.trimmed)
    }

    private static func isDay(_ line: String) -> Bool {
        line.utf8.count <= 80 && DateReader.date(in: line) != nil
    }

    private func joined(_ block: [String]) -> String { block.map(\.trimmed).joined(separator: " ") }

    private func isIndented(first block: [String]) -> Bool { block.first?.hasPrefix("    ") == true }

    private static func isCopyright(_ line: String) -> Bool {
        ["copyright", "©", "(c)", "all rights reserved"].contains { line.lowercased().hasPrefix($0) }
    }

    /// The lines that part a document of Nexis Uni.
    private static let marks: [String: Part] = [
        "body": .body, "classification": .tail, "graphic": .pictures,
    ]

    /// The section without the page: `FEATURES; Pg. 12`.
    private static func withoutPages(_ value: String) -> String? {
        value.split(separator: ";").map { String($0).trimmed }
            .filter { !["pg.", "pg ", "s.", "pág", "pag"].contains(where: $0.lowercased().hasPrefix) }
            .joined(separator: "; ").nonEmpty
    }

    /// The terms of an index, without how well each fits: `ELECTIONS (90%); VOTING (78%)`.
    private static func terms(_ value: String) -> [String] {
        value.split { $0 == ";" || $0 == "%" }.compactMap { term in
            let text = term.drop { $0 == ")" || $0.isWhitespace }
            let open = text.lastIndex(of: "(").flatMap { Int(text[text.index(after: $0)...]) == nil ? nil : $0 }
            return String(text[..<(open ?? text.endIndex)]).trimmed.nonEmpty
        }
    }

    /// The blocks, of which none above the text runs from one sort of lines into another.
    private static func parted(_ blocks: [[String]]) -> [[String]] {
        let text =
            blocks.firstIndex { $0.contains { isBody($0) || LabelledLine($0)?.label == "BODY" } }
            ?? blocks.firstIndex { $0.contains { label(of: $0) == .length } }.map { $0 + 1 } ?? 0
        let head = blocks[..<text].flatMap { block in
            block.reduce(into: [[String]]()) { parts, line in
                if parts.isEmpty || label(of: line) != nil || isCopyright(line.trimmed) {
                    parts.append([line])
                } else {
                    parts[parts.count - 1].append(line)
                }
            }
        }
        return head + blocks[text...]
    }

    private static func label(of line: String) -> LexisNexisLabel? {
        LabelledLine(line).flatMap { LexisNexisLabel($0.label) }
    }

    private static func isBody(_ line: String) -> Bool { line.trimmed.lowercased() == "body" }
}
