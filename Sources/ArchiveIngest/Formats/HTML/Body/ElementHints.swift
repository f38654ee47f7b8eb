/// What an element's name and attributes tell of the text below it.
struct ElementHints {
    private let page: HTMLDocument
    private var names: HTMLValueNotes<NameHints>
    private var styles: HTMLValueNotes<Bool>

    init(_ page: HTMLDocument) {
        self.page = page
        names = HTMLValueNotes(page)
        styles = HTMLValueNotes(page)
    }

    /// The context that an element adds.
    mutating func context(of node: Int, tag: HTMLTag) -> BlockContext {
        var context = Self.telling.contains(tag) ? Self.tags[tag] ?? [] : []
        if tag == .html || tag == .body || page.attributeCount(of: node) == 0 { return context }
        for name in ["class", "id", "data-testid", "data-component", "data-type"] as [StaticString] {
            context.formUnion(hints(name, of: node)?.context ?? [])
        }
        if let property = page.attribute("itemprop", of: node) {
            context.formUnion(Self.properties[property.lowercased()] ?? [])
        }
        if let role = page.attribute("role", of: node) { context.formUnion(Self.roles[role] ?? []) }
        if isHidden(node) { context.insert(.hidden) }
        return context
    }

    /// The context that an element within a line adds; nothing if it is part of the line.
    mutating func inlineContext(of node: Int) -> BlockContext? {
        let context = hints("class", of: node)?.context.intersection([.caption, .credit]) ?? []
        return context.isEmpty ? nil : context
    }

    private mutating func hints(_ name: StaticString, of node: Int) -> NameHints? {
        page.value(of: name, at: node).map { names.note(on: $0, NameHints.init) }
    }

    private mutating func isHidden(_ node: Int) -> Bool {
        if page.attributeBytes("hidden", of: node) != nil { return true }
        if let classes = hints("class", of: node), classes.hides { return true }
        return page.value(of: "style", at: node).map { styles.note(on: $0, Self.hides) } ?? false
    }

    /// Whether a style says that the element is not shown.
    private static func hides(_ style: UnsafeRawBufferPointer) -> Bool {
        guard style.count < 2_000 else { return false }
        let declarations = String(decoding: style, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
        return declarations.contains("display:none") || declarations.contains("visibility:hidden")
    }

    private static let tags: [HTMLTag: BlockContext] = [
        .nav: .furniture, .footer: .furniture, .aside: .furniture, HTMLTag("menu"): .furniture,
        HTMLTag("dialog"): .furniture, .figure: .figure, .figcaption: [.figure, .caption], .ul: .list, .ol: .list,
        .dl: .list, .table: .table, .blockquote: .quotation, .header: .header, .article: .article,
        HTMLTag("address"): .byline, HTMLTag("legend"): .furniture,
    ]

    private static let telling = HTMLTagSet(tags.keys)

    private static let properties: [String: BlockContext] = [
        "articlebody": .body, "reviewbody": .body, "author": .byline, "comment": .comment, "caption": .caption,
        "datepublished": .byline, "datemodified": .byline, "description": .standfirst,
        "alternativeheadline": .standfirst,
        "copyrightholder": .credit,
    ]

    private static let roles: [String: BlockContext] = [
        "navigation": .furniture, "complementary": .furniture, "banner": .header, "contentinfo": .furniture,
        "dialog": .furniture, "alertdialog": .furniture, "search": .furniture, "menu": .furniture,
        "menubar": .furniture,
        "tooltip": .furniture,
    ]
}
