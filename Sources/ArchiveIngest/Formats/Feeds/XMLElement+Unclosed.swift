extension XMLElement {
    /// The element, and behind it those that are in it only because its end tag is missing.
    ///
    /// Within a title, a link or a date no other part of an article can stand.
    var unnested: [XMLElement] {
        guard Self.undivided.contains(name.lowercased()),
            let index = children.firstIndex(where: { $0.element.map(\.isPartOfArticle) == true })
        else { return [self] }
        var closed = self
        closed.children = Array(children[..<index])
        closed.range = range.lowerBound..<(children[index].element?.range.lowerBound ?? range.upperBound)
        return [closed] + children[index...].compactMap(\.element).flatMap(\.unnested)
    }

    private var isPartOfArticle: Bool { Self.parts.contains(name.lowercased()) }

    private static let undivided: Set = [
        "title", "link", "guid", "id", "category", "pubdate", "published", "updated", "date", "creator",
    ]
    private static let parts: Set = [
        "title", "link", "guid", "id", "category", "pubdate", "published", "updated", "date", "creator", "author",
        "description", "summary", "content", "encoded", "item", "entry",
    ]
}
