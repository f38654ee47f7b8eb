package import ArchiveModel

/// An article with all that the archive keeps of it.
package struct ExportedArticle: Sendable, Equatable {
    /// Where an article names an entity.
    package struct Mention: Sendable, Equatable {
        package let kind: EntityKind
        package let key: String
        /// How it is called, then its other names; nothing where the article lists the names itself.
        package let names: [String]
        package let count: Int
        /// Where, as ``MentionPositions`` writes it.
        package let positions: String
        /// Lines of ``StoredRoles``.
        package let roles: [String]
        /// Lines of ``StoredQuotes``.
        package let quotes: [String]

        package init(
            kind: EntityKind, key: String, names: [String] = [], count: Int, positions: String, roles: [String],
            quotes: [String]
        ) {
            self.kind = kind
            self.key = key
            self.names = names
            self.count = count
            self.positions = positions
            self.roles = roles
            self.quotes = quotes
        }
    }

    /// A tag, and who gave it: `source` or `user`.
    package struct Tag: Sendable, Equatable {
        package let name: String
        package let origin: String

        package init(name: String, origin: String) {
            self.name = name
            self.origin = origin
        }
    }

    /// Where the bytes of an older version are.
    package struct Version: Sendable, Equatable {
        package let source: SourceReference
        package let contentHash: Int64
        package let replacedAt: String

        package init(source: SourceReference, contentHash: Int64, replacedAt: String) {
            self.source = source
            self.contentHash = contentHash
            self.replacedAt = replacedAt
        }
    }

    /// Its fields; of entities and quotes what a reader is shown.
    package var article: Article
    /// The names that it lists, of people, organisations and places in this order, without mentions.
    package var names: [ArticleEntity] = []
    /// Where it names them, by kind and key.
    package var mentions: [Mention] = []
    /// Quotes of nobody whom the archive knows: ``StoredQuotes``.
    package var quotes: [String] = []
    /// Its tags, by whom.
    package var tags: [Tag] = []
    /// What tells whether it has changed.
    package var contentHash: Int64 = 0
    /// When it came into the archive: ISO 8601, UTC.
    package var ingestedAt = ""
    /// The version of the recogniser that read it; nil if none did.
    package var recogniser: String?
    /// The entities as they were read, where a correction changed them.
    package var asRead: [Mention] = []
    /// Its older versions, oldest first.
    package var versions: [Version] = []

    package init(_ article: Article) {
        self.article = article
    }
}
