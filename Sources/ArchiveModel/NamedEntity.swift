/// An entity as an archive knows it.
public struct NamedEntity: Sendable, Hashable {
    /// Its number in the archive's file.
    public let id: Int64
    /// Person, organisation or place.
    public let kind: EntityKind
    /// The canonical name.
    public let name: String
    /// Its other names, in the order in which they came up; empty where they were not asked for.
    public var aliases: [String]
    /// The country that a place is or is in, ISO 3166-1 alpha-2; nil where it is not known, and of people and bodies.
    public let country: String?
    /// How many articles name it, of those that were looked at.
    public let articles: Int

    /// Makes an entity.
    public init(
        id: Int64, kind: EntityKind, name: String, aliases: [String] = [], country: String? = nil, articles: Int
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.country = country
        self.articles = articles
    }
}
