/// The names of the elements that feeds are made of.
enum FeedVocabulary {
    /// The name of an element, in small letters as broken feeds vary them, behind a short name of its vocabulary.
    ///
    /// Elements of the vocabulary of their parent, and those of none, go without: `title`, `dc:creator`,
    /// `content:encoded`.
    static func name(of element: XMLElement, in parent: XMLElement?) -> String {
        let name = element.name.lowercased()
        guard let parent else { return name }
        let isParents = element.namespace == parent.namespace
        if isParents, !element.namespace.isEmpty || element.prefix == parent.prefix { return name }
        let vocabulary = vocabulary(of: element.namespace) ?? element.prefix.lowercased()
        return vocabulary.isEmpty || vocabulary == "rss" ? name : vocabulary + ":" + name
    }

    /// The short name of the vocabulary that an address stands for, whatever its ending: `dc`.
    private static func vocabulary(of namespace: String) -> String? {
        var address = Substring(namespace.lowercased())
        while let last = address.last, last == "/" || last == "#" { address.removeLast() }
        return vocabularies[address]
    }

    /// Whether an element of a document is an article: `item` of RSS and RDF, `entry` of Atom.
    static func isEntry(_ element: XMLElement) -> Bool {
        let name = element.name.lowercased()
        return name == "item" || name == "entry"
    }

    /// Whether a short name stands for a vocabulary that many feeds share.
    static func isKnown(_ vocabulary: Substring) -> Bool { known.contains(String(vocabulary)) }

    private static let known = Set(vocabularies.values)
    private static let vocabularies: [Substring: String] = [
        "http://www.w3.org/2005/atom": "atom",
        "http://purl.org/atom/ns": "atom",
        "http://purl.org/rss/1.0": "rss",
        "http://my.netscape.com/rdf/simple/0.9": "rss",
        "http://channel.netscape.com/rdf/simple/0.9": "rss",
        "http://my.netscape.com/publish/formats/rss-0.91.dtd": "rss",
        "http://backend.userland.com/rss": "rss",
        "http://backend.userland.com/rss2": "rss",
        "http://blogs.law.harvard.edu/tech/rss": "rss",
        "http://purl.org/net/rss1.1": "rss",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
        "http://purl.org/dc/elements/1.0": "dc",
        "http://purl.org/dc/elements/1.1": "dc",
        "http://purl.org/dc/terms": "dcterms",
        "http://purl.org/rss/1.0/modules/content": "content",
        "http://purl.org/rss/1.0/modules/dc": "dc",
        "http://search.yahoo.com/mrss": "media",
        "http://www.rssboard.org/media-rss": "media",
        "http://video.search.yahoo.com/mrss": "media",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
        "http://www.w3.org/1999/xhtml": "xhtml",
        "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
        "http://www.pheedo.com/namespace/pheedo": "pheedo",
        "http://prismstandard.org/namespaces/basic/2.0": "prism",
        "http://prismstandard.org/namespaces/1.2/basic": "prism",
        "http://www.w3.org/xml/1998/namespace": "xml",
    ]
}
