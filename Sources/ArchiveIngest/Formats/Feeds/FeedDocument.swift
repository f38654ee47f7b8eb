/// The entries of a feed, wherever a broken one has them.
struct FeedDocument {
    /// Each with its bytes.
    private(set) var entries: [(entry: FeedEntry, range: Range<Int>)] = []
    let faults: [XMLFault]

    init(_ document: XMLDocument) {
        faults = document.faults
        let roots = document.elements.map(FeedElement.init)
        guard let root = roots.first(where: { Self.names.contains($0.xml.name.lowercased()) }) ?? roots.first else {
            return
        }
        let feed = Feed(root)
        for root in roots { collect(root, of: feed) }
    }

    /// Takes the entries at and below an element; one that is not closed has its next in itself.
    private mutating func collect(_ element: FeedElement, of feed: Feed) {
        let isEntry = FeedVocabulary.isEntry(element.xml)
        let inner = element.children.filter { !isEntry || FeedVocabulary.isEntry($0.xml) }
        if isEntry {
            let range = element.xml.range
            let end = inner.first?.xml.range.lowerBound ?? range.upperBound
            entries.append((FeedEntry(element: element, feed: feed), range.lowerBound..<end))
        }
        for child in inner { collect(child, of: feed) }
    }

    /// What the elements are called that hold feeds.
    private static let names: Set = ["rss", "rdf", "feed", "channel"]
}
