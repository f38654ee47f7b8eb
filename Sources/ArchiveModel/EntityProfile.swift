/// What an archive knows of one entity.
public struct EntityProfile: Sendable, Hashable {
    /// The entity, with its other names and the number of its articles.
    public let entity: NamedEntity
    /// How often they name it, all together.
    public let mentions: Int
    /// The earliest article of a known date.
    public let first: Appearance?
    /// The latest article of a known date.
    public let last: Appearance?
    /// Its articles by month.
    public let timeline: Timeline
    /// Who and what its articles name besides, and how they are filed: a list for each field, also where it is empty.
    public let company: [Company]
    /// The newest articles, newest first.
    public let latest: [Appearance]
    /// What it is said to be, the newest role first.
    public var roles: [Role] = []
    /// What it said last, newest first.
    public var quotes: [Quotation] = []

    /// Makes a profile.
    public init(
        entity: NamedEntity, mentions: Int, first: Appearance?, last: Appearance?, timeline: Timeline,
        company: [Company], latest: [Appearance]
    ) {
        self.entity = entity
        self.mentions = mentions
        self.first = first
        self.last = last
        self.timeline = timeline
        self.company = company
        self.latest = latest
    }
}

extension EntityProfile {
    /// An article that names the entity.
    public struct Appearance: Sendable, Hashable {
        /// The article's identifier.
        public let id: String
        /// When it was published.
        public let published: NewsDate?
        /// Its headline.
        public let title: String?

        /// Makes an appearance.
        public init(id: String, published: NewsDate?, title: String?) {
            self.id = id
            self.published = published
            self.title = title
        }
    }

    /// A role, and when it is told.
    public struct Role: Sendable, Hashable {
        /// The role in the spelling that most articles have: `intelligence chief`.
        public let role: String
        /// The number of articles that tell it.
        public let articles: Int
        /// The earliest known date of one.
        public let first: NewsDate?
        /// The latest.
        public let last: NewsDate?

        /// Makes a role.
        public init(role: String, articles: Int, first: NewsDate?, last: NewsDate?) {
            self.role = role
            self.articles = articles
            self.first = first
            self.last = last
        }
    }

    /// What the entity is reported to say.
    public struct Quotation: Sendable, Hashable {
        /// The article.
        public let article: Appearance
        /// The verb as written, if there is one.
        public let verb: String?
        /// The words.
        public let text: String

        /// Makes a quotation.
        public init(article: Appearance, verb: String?, text: String) {
            self.article = article
            self.verb = verb
            self.text = text
        }
    }

    /// What is found in the entity's articles.
    public enum Field: String, Sendable, CaseIterable {
        /// Other people, organisations and places, by canonical name.
        case people, organisations, places
        /// Source agencies and countries, by code; tags.
        case agencies, countries, tags
    }

    /// Values of one field: names that are most characteristic of the entity's articles first, others by how many
    /// articles have them.
    public struct Company: Sendable, Hashable {
        /// The field.
        public let field: Field
        /// Its values.
        public let values: [Count]

        /// Makes a list.
        public init(field: Field, values: [Count]) {
            self.field = field
            self.values = values
        }
    }

    /// A value, and how many of the entity's articles have it.
    public struct Count: Sendable, Hashable {
        /// The name or code.
        public let value: String
        /// The number of articles.
        public let articles: Int
        /// For a name: its share among the entity's articles, as a multiple of its share among all articles.
        public let lift: Double?

        /// Makes a count.
        public init(value: String, articles: Int, lift: Double? = nil) {
            self.value = value
            self.articles = articles
            self.lift = lift
        }
    }
}
