/// What a feed says of all its entries.
struct Feed {
    /// Its name, which is that of the outlet.
    let title: String?
    /// The language that it states for its entries.
    let language: String?
    /// The address against which links are read where the file states none for the purpose.
    let base: String?
    /// The authors of all entries that name none; Atom alone has them.
    let authors: [String]
    /// Whether it is Atom, which states what its texts are.
    let isAtom: Bool

    /// Reads the element that holds the feed, and the `channel` in it or beside it.
    init(_ root: FeedElement) {
        isAtom = root.name == "feed" || root.name == "entry"
        let head = root.all("channel").first ?? root
        let isEntry = FeedVocabulary.isEntry(root.xml)
        let names = isEntry ? [] : head.all("title", "dc:title", "media:title", "dc:publisher", "itunes:author")
        title = names.lazy.compactMap { [isAtom] in FeedText($0, isAtom: isAtom)?.line }.first
        language = head.all("language", "dc:language").lazy.compactMap(\.text).first
        base = Self.address(of: head)
        authors = isAtom && !isEntry ? FeedAuthors.names(of: head) : []
    }

    /// The site's address, or else the feed's own.
    private static func address(of head: FeedElement) -> String? {
        let links = head.all("link", "atom:link")
        let sorted = links.filter { ($0["rel"] ?? "alternate") == "alternate" } + links.filter { $0["rel"] == "self" }
        let stated = sorted.lazy.compactMap { head.address($0["href"] ?? $0.text) }
        return stated.first(where: WebAddress.isAbsolute)
    }
}
