/// Walks through a page and notes what its elements state.
struct StatementCollector {
    private let document: HTMLDocument
    /// Behind the last node of the part in hand that speaks of something else: comments, other stories.
    private var asideEnd = 0
    private var marks: HTMLValueNotes<MarkupNames.Marks>

    init(_ document: HTMLDocument) {
        self.document = document
        marks = HTMLValueNotes(document)
    }

    mutating func collect(into statements: inout PageStatements) {
        for node in 0..<document.count where document.tag(of: node) != .text {
            let element = HTMLElement(document: document, index: node)
            guard document.attributeCount(of: node) > 0 || Self.telling.contains(element.tag) else { continue }
            let names = MarkupNames(element, &marks)
            if node >= asideEnd, PageAsides.isAside(node, document, marks: names.marks) {
                asideEnd = document.descendants(of: node).upperBound
            }
            switch element.tag {
            case .meta: meta(element, &statements)
            case .link: link(element, &statements)
            case .title where statements.title == nil: statements.title = MarkedText.line(element.text)
            default: content(element, names, &statements)
            }
        }
    }

    private func meta(_ element: HTMLElement, _ statements: inout PageStatements) {
        guard let content = element["content"], !content.isBlank else { return }
        if let property = element["itemprop"] { statements.items[property, default: []].append(content) }
        for name in [element["property"], element["name"], element["http-equiv"], element["itemprop"]] {
            guard let name = name?.trimmed.lowercased().nonEmpty else { continue }
            statements.metas[name, default: []].append(content)
            break
        }
    }

    private func link(_ element: HTMLElement, _ statements: inout PageStatements) {
        if statements.canonical == nil, element["rel"]?.lowercased() == "canonical" {
            statements.canonical = element["href"]?.trimmed.nonEmpty
        }
    }

    private func content(_ element: HTMLElement, _ names: MarkupNames, _ statements: inout PageStatements) {
        if names.marks.contains(.breadcrumb), statements.breadcrumbs.isEmpty {
            statements.breadcrumbs = element.descendants(.a).compactMap { MarkedText.line($0.line) }
        }
        if let property = names.property, element.index >= asideEnd, let value = Self.value(of: element) {
            statements.items[property, default: []].append(value)
        }
        heading(element, names, &statements)
        if element.tag == .time, element.index >= asideEnd,
            let text = element["datetime"]?.trimmed.nonEmpty ?? element.line.nonEmpty
        {
            statements.times.append(MarkedTime(node: element.index, text: text, isPublication: names.tellsPublication))
        }
        if names.relation.contains("tag"), let text = MarkedText.line(element.line) { statements.tagLinks.append(text) }
        if names.tellsAuthor, element.index >= asideEnd {
            author(element, names, &statements)
        }
    }

    /// Notes every `h1`, what a class or a property calls the headline, and the lesser headings of the page itself.
    private func heading(_ element: HTMLElement, _ names: MarkupNames, _ statements: inout PageStatements) {
        let isMarked = names.property == "headline" || names.marks.contains(.headline)
        let isLesser = element.tag == .h2 || element.tag == .h3
        let isOwn = isLesser && element.index >= asideEnd && statements.headings.count < 40
        guard element.tag == .h1 || isOwn || isMarked && (isLesser || Self.lines.contains(element.tag)),
            !names.marks.contains(.breadcrumb), let heading = PageHeading(element, isMarked: isMarked)
        else { return }
        statements.headings.append(heading)
    }

    private func author(_ element: HTMLElement, _ names: MarkupNames, _ statements: inout PageStatements) {
        let end = document.descendants(of: element.index).upperBound
        guard end - element.index < 120, let text = MarkedText.line(element["content"] ?? element.line),
            text.utf8.count <= 400
        else { return }
        statements.authors.append(MarkedAuthor(node: element.index, end: end, text: text, isStated: names.statesAuthor))
    }

    /// The value of a property: an attribute that holds it, the name of what it is about, or the text.
    private static func value(of element: HTMLElement) -> String? {
        if let value = element["content"] ?? element["datetime"] { return value.trimmed.nonEmpty }
        let name = element.descendants.first { $0["itemprop"] == "name" || $0["property"] == "name" }
        let text = name.map { $0["content"] ?? $0.line } ?? element.line
        return text.utf8.count <= 600 ? text.nonEmpty : nil
    }

    /// Elements that tell something without attributes.
    private static let telling = PageAsides.tags.union([.title, .time, .h1, .h2, .h3])
    private static let lines: HTMLTagSet = [.div, .span, .p]
}
