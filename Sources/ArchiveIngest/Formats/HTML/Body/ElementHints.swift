/// What an element's name and attributes tell of the text below it.
struct ElementHints {
    private var names = NameHints()

    /// The context that an element adds.
    mutating func context(of node: Int, tag: HTMLTag, in page: HTMLDocument) -> BlockContext {
        var context = Self.tags[tag] ?? []
        if tag == .html || tag == .body { return context }
        if let names = page.attributeBytes("class", of: node) { context.formUnion(self.names.context(of: names)) }
        if let names = page.attributeBytes("id", of: node) { context.formUnion(self.names.context(of: names)) }
        if let property = page.attribute("itemprop", of: node) {
            context.formUnion(Self.properties[property.lowercased()] ?? [])
        }
        if let role = page.attribute("role", of: node) { context.formUnion(Self.roles[role] ?? []) }
        for name in ["data-testid", "data-component", "data-type"] as [StaticString] {
            if let names = page.attributeBytes(name, of: node) { context.formUnion(self.names.context(of: names)) }
        }
        if Self.isHidden(node, page) { context.insert(.hidden) }
        return context
    }

    /// The context that an element within a line adds; nothing if it is part of the line.
    mutating func inlineContext(of node: Int, in page: HTMLDocument) -> BlockContext? {
        guard let names = page.attributeBytes("class", of: node) else { return nil }
        let context = self.names.context(of: names).intersection([.caption, .credit])
        return context.isEmpty ? nil : context
    }

    private static func isHidden(_ node: Int, _ page: HTMLDocument) -> Bool {
        if page.attributeBytes("hidden", of: node) != nil { return true }
        if let classes = page.attributeBytes("class", of: node), NameHints.hides(classes) { return true }
        guard let style = page.attribute("style", of: node), style.utf8.count < 2_000 else { return false }
        let declarations = style.lowercased().filter { !$0.isWhitespace }
        return declarations.contains("display:none") || declarations.contains("visibility:hidden")
    }

    private static let tags: [HTMLTag: BlockContext] = [
        .nav: .furniture, .footer: .furniture, .aside: .furniture, HTMLTag("menu"): .furniture,
        HTMLTag("dialog"): .furniture, .figure: .figure, .figcaption: [.figure, .caption], .ul: .list, .ol: .list,
        .dl: .list, .table: .table, .blockquote: .quotation, .header: .header, .article: .article,
        HTMLTag("address"): .byline, HTMLTag("legend"): .furniture,
    ]

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
