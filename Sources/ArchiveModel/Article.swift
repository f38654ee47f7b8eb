/// One article in the one shape that everything else works on: fields normalised, entities resolved.
public struct Article: Sendable, Equatable {
    /// The stable identifier: 16 hexadecimal digits from the article's origin and content.
    public var id: String
    /// The name of the file that it came from.
    public var file: String?
    /// The ingest format that read it: `page-text`.
    public var format: String
    /// Where it stands in its source.
    public var source: SourceReference?
    /// The headline.
    public var title: String?
    /// The standfirst, or another summary by the publisher.
    public var summary: String?
    /// When it was published, as precisely as the source says.
    public var published: NewsDate?
    /// When it was last changed.
    public var updated: NewsDate?
    /// What tells `published`.
    public var dateEvidence: DateEvidence?
    /// The authors, a name each.
    public var byline: [String] = []
    /// The dateline as written.
    public var dateline: String?
    /// The code of the source agency: `AA`.
    public var agency: String?
    /// The name of the source agency: `Anadolu Agency`.
    public var agencyName: String?
    /// The outlet.
    public var publisher: String?
    /// The country that the article is filed under or mainly about: ISO 3166-1 alpha-2.
    public var country: String?
    /// The section as written.
    public var section: String?
    /// ISO 639-1 code of the language.
    public var language: String?
    /// The address of the page.
    public var url: String?
    /// The tags that the source gives.
    public var tags: [String] = []
    /// The paragraphs of the text.
    public var body: [String] = []
    /// The captions of pictures.
    public var captions: [Caption] = []
    /// Headlines of other stories that the page ties to this one; not searched.
    public var related: [String] = []
    /// Everything else that stood on the page, a line each; not searched.
    public var furniture: [String] = []
    /// Whom and what the source names beside the text.
    public var stated = StatedNames()
    /// What a news agency says of the item.
    public var wire: WireDetails?
    /// The people, organisations and places named, in order of first mention.
    public var entities: [ArticleEntity] = []
    /// What it reports as said, in reading order.
    public var quotes: [Quote] = []
    /// Where each normalised field came from, by its JSON name: `"country": "section TÜRKİYE"`.
    public var evidence: [String: String] = [:]

    /// Makes an article of which nothing is known but its identifier and format.
    public init(id: String, format: String) {
        self.id = id
        self.format = format
    }

    /// Whether its country is not what its source says, but the one that the places in it tell.
    package var hasCountryOfPlaces: Bool {
        guard let evidence = evidence["country"] else { return false }
        return evidence.hasPrefix("places ") || evidence.contains(", places ")
    }

    /// Forgets a country that nothing but the places in it tell.
    package mutating func forgetCountryOfPlaces() {
        guard evidence["country"]?.hasPrefix("places ") == true else { return }
        country = nil
        evidence["country"] = nil
    }

    /// The names of the entities of one kind, in order of first mention.
    public func names(of kind: EntityKind) -> [String] {
        entities.filter { $0.kind == kind }.map(\.name)
    }
}

/// Where an article stands in the bytes that it came from.
public struct SourceReference: Sendable, Hashable {
    /// SHA-256 of the whole file, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// First byte of the article in the file.
    public var offset: Int
    /// How many bytes it takes.
    public var length: Int
    /// The file inside that file which those bytes are, or are of; nil if the file holds no others.
    public var member: Member?

    /// A file in a container: in an archive, in a crawl, in a compressed file.
    public struct Member: Sendable, Hashable {
        /// Its name within the container, `2025/a.html`; nil if it has none.
        public var name: String?
        /// The address from which a crawl fetched it; the article's own may be another, which its page states.
        public var address: String?
        /// Where the article is among the bytes once they are unpacked; nil if they are not packed.
        public var unpacked: Range<Int>?

        /// Makes a member.
        public init(name: String? = nil, address: String? = nil, unpacked: Range<Int>? = nil) {
            self.name = name
            self.address = address
            self.unpacked = unpacked
        }
    }

    /// Makes a reference.
    public init(sha256: String, offset: Int, length: Int) {
        self.sha256 = sha256
        self.offset = offset
        self.length = length
    }
}
