internal import ArchiveModel

/// One article as a page to read.
struct ArticlePage {
    let article: Article
    let colour: Colour
    let width: Int
    let showsFurniture: Bool
    let showsEvidence: Bool

    var lines: [String] {
        var lines = [colour.bold(marked(article.title ?? "(no headline)", .title))]
        if let summary = article.summary { lines += [""] + wrapped(summary, .summary) }
        lines += [""] + facts + [""]
        for (index, paragraph) in article.body.enumerated() { lines += wrapped(paragraph, .body, index) + [""] }
        for (index, caption) in article.captions.enumerated() {
            let credit = caption.credit.map { colour.dim(" / \($0)") } ?? ""
            lines += prefixed(wrapped(caption.text, .caption, index), first: "▸ ", rest: "  ", credit: credit) + [""]
        }
        lines += named
        if !article.related.isEmpty { lines += section("Related", article.related) }
        if showsFurniture { lines += section("Furniture", article.furniture) }
        if showsEvidence {
            lines += section("Evidence", evidence)
        }
        return lines
    }

    /// The fields that have a value, a line each.
    private var facts: [String] {
        let agency = article.agency.map { code in
            code + (article.agencyName.map { $0 == code ? "" : " (\($0))" } ?? "")
        }
        let source = article.source.map { "\(article.file ?? "?"), bytes \($0.offset) to \($0.offset + $0.length)" }
        let fields: [(String, String?)] =
            [
                ("id", article.id), ("published", article.published?.iso8601), ("updated", article.updated?.iso8601),
                ("by", Self.listed(article.byline)), ("dateline", article.dateline), ("agency", agency),
                ("publisher", article.publisher), ("country", article.country), ("section", article.section),
                ("language", article.language), ("url", article.url), ("tags", Self.listed(article.tags)),
                ("source", source),
            ] + (article.wire?.fields.map { ($0.name, Self.listed($0.values)) } ?? [])
        return fields.compactMap { name, value in
            value.map { colour.dim(TextWidth.padded(name, to: 10)) + $0.onOneLine }
        }
    }

    /// The entities, a line for each kind.
    private var named: [String] {
        let kinds: [(String, EntityKind)] = [
            ("people", .person), ("organisations", .organisation), ("places", .place),
        ]
        return kinds.compactMap { label, kind in
            let names = article.entities.filter { $0.kind == kind }.map(Self.named)
            return names.isEmpty ? nil : colour.dim(TextWidth.padded(label, to: 14)) + names.joined(separator: ", ")
        }
    }

    /// An entity, and what it is first said to be.
    private static func named(_ entity: ArticleEntity) -> String {
        entity.name + (entity.mentions.lazy.compactMap(\.role).first.map { " (\($0))" } ?? "")
    }

    /// Where each normalised field came from, the fields in alphabetical order.
    private var evidence: [String] {
        var evidence = article.evidence
        if let date = article.dateEvidence, evidence["published"] == nil { evidence["published"] = date.rawValue }
        return evidence.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    }

    private func section(_ heading: String, _ lines: [String]) -> [String] {
        ["", colour.bold(heading)] + lines.map { "  " + $0.onOneLine }
    }

    private static func listed(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.joined(separator: ", ")
    }

    private func prefixed(_ lines: [String], first: String, rest: String, credit: String) -> [String] {
        lines.enumerated().map { index, line in
            (index == 0 ? first : rest) + line + (index == lines.count - 1 ? credit : "")
        }
    }

    /// A paragraph in lines of the page's width, its mentions coloured.
    private func wrapped(_ text: String, _ field: ArticleField, _ paragraph: Int = 0) -> [String] {
        LineWrap(width: width, colour: colour).lines(of: text, highlighting: ranges(field, paragraph))
    }

    private func marked(_ text: String, _ field: ArticleField) -> String {
        LineWrap(width: .max, colour: colour).lines(of: text, highlighting: ranges(field, 0)).joined(separator: " ")
    }

    private func ranges(_ field: ArticleField, _ paragraph: Int) -> [Range<Int>] {
        article.entities.flatMap(\.mentions).filter { $0.field == field && $0.paragraph == paragraph }.map(\.range)
            .sorted { $0.lowerBound < $1.lowerBound }
    }
}
