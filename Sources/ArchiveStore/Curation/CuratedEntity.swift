internal import ArchiveModel

/// An entity of an article, and the key by which the archive knows it.
struct CuratedEntity: Equatable {
    var entity: ArticleEntity
    /// That of all spellings of its name, or, of one that was split off, that of its name alone.
    var key: String
    /// What it says: where the words stand, and the verb.
    var quotes: [Quote] = []

    init(_ entity: ArticleEntity, key: String, quotes: [Quote] = []) {
        self.entity = entity
        self.key = key
        self.quotes = quotes
    }

    /// The key of an entity that has one name and none of its other spellings.
    static func keyOfName(_ name: String) -> String { "=" + TextFolding.key(name) }

    /// What it says, with its name as the speaker's.
    var attributedQuotes: [Quote] {
        quotes.map { quote in
            var quote = quote
            quote.speaker = entity.name
            return quote
        }
    }

    /// Whether an article holds the entity just so: the country of a place is the archive's, one for all articles.
    func isStored(_ stored: CuratedEntity) -> Bool {
        var other = stored
        other.entity.country = entity.country
        return self == other
    }

    /// Whether both are one entity of the archive.
    func isSame(as other: CuratedEntity) -> Bool { key == other.key && entity.kind == other.entity.kind }

    /// Takes over names, mentions and quotes of the same entity.
    mutating func absorb(_ other: CuratedEntity) {
        addAliases([other.entity.name] + other.entity.aliases)
        quotes = (quotes + other.quotes).sorted { $0.readingOrder < $1.readingOrder }
        guard !other.entity.mentions.isEmpty else { return }
        entity.mentions = (entity.mentions + other.entity.mentions).sorted { $0.readingOrder < $1.readingOrder }
    }

    /// Adds names that it does not have.
    mutating func addAliases(_ names: [String]) {
        for name in names where name != entity.name && !entity.aliases.contains(name) { entity.aliases.append(name) }
    }
}
