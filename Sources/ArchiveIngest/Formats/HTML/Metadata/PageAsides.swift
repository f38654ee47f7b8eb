/// The parts of a page that are not of the article.
enum PageAsides {
    /// Whether the element holds navigation, other stories, a form or the like.
    ///
    /// What holds much of the page is the page, whatever it is called (`<body class="has-sidebar">`, a `<form>` around
    /// everything), and a short footer may well be the article's own.
    static func isAside(_ node: Int, _ document: HTMLDocument, marks: MarkupNames.Marks = []) -> Bool {
        let tag = document.tag(of: node)
        guard tags.contains(tag) || marks.contains(.aside) else { return false }
        let size = document.descendants(of: node).count
        return size * 3 < document.count && (tag != .footer || size > 24)
    }

    /// Elements that are such parts by their name.
    static let tags: HTMLTagSet = [.nav, .footer, .aside, .form, .select, .figcaption]
}
