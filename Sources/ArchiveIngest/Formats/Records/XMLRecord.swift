internal import ArchiveModel

/// An element that is an article, its parts told by their names.
struct XMLRecord {
    let element: XMLElement
    private let mapping: FieldMapping

    private init(_ element: XMLElement, _ mapping: FieldMapping) {
        self.element = element
        self.mapping = mapping
    }

    /// The outermost elements that have a text, or a headline and a date, among their children.
    static func records(in element: XMLElement, _ mapping: FieldMapping) -> [XMLRecord] {
        let record = XMLRecord(element, mapping)
        let fields = Set(element.elements.filter { !$0.text.isBlank }.compactMap { record.field(of: $0.name)?.field })
        let isRecord = fields.isSuperset(of: [.title, .body]) || fields.isSuperset(of: [.body, .published])
        return isRecord ? [record] : element.elements.flatMap { records(in: $0, mapping) }
    }

    /// The article; nil if it has neither a headline nor a text.
    func article(range: Range<Int>) -> ParsedArticle? {
        var record = ArticleRecord()
        var item = WireItem(range: range)
        for attribute in element.attributes where !attribute.value.isEmpty {
            add(.string(attribute.value), named: attribute.name, to: &record, &item)
        }
        for child in element.elements { add(Self.value(of: child), named: child.name, to: &record, &item) }
        guard record.hasText else { return nil }
        item.article = record.parsed(range: range)
        // Only what comes from an agency has a name on the wire.
        if !item.wire.isEmpty { item.set(\.wire.guid, item.article.id) }
        return item.parsed()
    }

    private func field(of name: String) -> (field: ArticleField, rank: Int)? {
        guard case .field(let field, let rank) = mapping.reading(of: name, isObject: false) else { return nil }
        return (field, rank)
    }

    private func add(_ value: JSONValue, named name: String, to record: inout ArticleRecord, _ item: inout WireItem) {
        if let (field, rank) = field(of: name) { return record.set(field, to: value, rank: rank) }
        let text = value.texts.joined(separator: "\n")
        switch ArticleField.bare(name) {
        case "version": item.set(\.wire.version, text)
        case "priority": item.setGrade(\.priority, text)
        case "urgency": item.setGrade(\.urgency, text)
        case "slugline", "slug", "strapline": item.set(\.wire.slugline, text)
        case "ednote", "editornote", "notetoeditors", "tilredaktionen": item.addNote(HTMLText.line(of: text))
        case "annuleret", "canceled", "cancelled": if text.lowercased() == "true" { item.setStatus("canceled") }
        case "town", "city": item.set(\.located, text)
        case "origin", "credit", "creditline": item.add(text, to: \.sources)
        default: break
        }
    }

    /// The paragraphs of markup, the values of a list, or the text.
    private static func value(of element: XMLElement) -> JSONValue {
        if element.elements.contains(where: { _ in true }) {
            let texts =
                MarkupText.isText(element) ? MarkupText(element).paragraphs : element.elements.compactMap(\.line)
            return .list(texts.map(JSONValue.string))
        }
        return .string(element.text)
    }
}
