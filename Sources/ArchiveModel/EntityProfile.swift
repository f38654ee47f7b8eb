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
