/// The kinds of entity that the archive knows.
public enum EntityKind: String, Sendable, Hashable, CaseIterable {
    /// A human being, by name.
    case person
    /// A body of people: a ministry, a party, a company, an agency.
    case organisation
    /// A country, region, city or other named place.
    case place
}

/// An entity as one article names it.
public struct ArticleEntity: Sendable, Hashable {
    /// Person, organisation or place.
    public var kind: EntityKind
    /// The canonical name: `Ibrahim Kalin`, `Türkiye`.
    public var name: String
    /// Other names, those used in the article and those known from the gazetteer: `MIT`, `Turkey`.
    public var aliases: [String]
    /// The country that a place is or is in, ISO 3166-1 alpha-2; nil where it is not known, and of people and bodies.
    public var country: String?
    /// Where it is named, in order.
    public var mentions: [Mention]

    /// Makes an entity.
    public init(
        kind: EntityKind, name: String, aliases: [String] = [], country: String? = nil, mentions: [Mention] = []
    ) {
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.country = country
        self.mentions = mentions
    }
}

/// One place in an article's text that names an entity.
public struct Mention: Sendable, Hashable {
    /// The field that it stands in.
    public var field: ArticleField
    /// The paragraph of the body, or the number of the caption, from 0; 0 in the other fields.
    public var paragraph: Int
    /// The span in Unicode scalars of that paragraph.
    public var range: Range<Int>
    /// What the words around it say that the person is, as written: `intelligence chief`.
    public var role: String?

    /// Makes a mention.
    public init(field: ArticleField, paragraph: Int = 0, range: Range<Int>, role: String? = nil) {
        self.field = field
        self.paragraph = paragraph
        self.range = range
        self.role = role
    }
}

/// The fields whose text is searched and read for entities.
public enum ArticleField: String, Sendable, Hashable, CaseIterable {
    /// The headline.
    case title
    /// The standfirst.
    case summary
    /// The paragraphs of the text.
    case body
    /// The captions of pictures.
    case caption
}
