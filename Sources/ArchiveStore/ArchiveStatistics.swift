/// What is in an archive, in numbers.
package struct ArchiveStatistics: Sendable, Equatable {
    /// How many articles there are.
    package var articles = 0
    /// How many of them have no publication date.
    package var undated = 0
    /// How many older versions are kept.
    package var versions = 0
    /// How many files they came from.
    package var sources = 0
    /// The bytes of those files.
    package var sourceBytes = 0
    /// The bytes of the archive's own file.
    package var fileBytes = 0
    /// The earliest publication date, ISO 8601.
    package var firstPublished: String?
    /// The latest publication date, ISO 8601.
    package var lastPublished: String?
    /// How many people are known.
    package var people = 0
    /// How many organisations are known.
    package var organisations = 0
    /// How many places are known.
    package var places = 0
    /// How many tags are in use.
    package var tags = 0
    /// How many articles the recogniser of names that was asked about has not read.
    package var recognition = RecognitionCounts(unread: 0, outdated: 0)
    /// Articles by agency, country, language, publisher and format, commonest first.
    package var facets: [Facet] = []
}

/// A tag that is in use.
package struct TagCount: Sendable, Equatable {
    /// The tag.
    package let name: String
    /// How many articles have it.
    package let articles: Int
    /// How many of them have it from the person, not from the source.
    package let byUser: Int

    package init(name: String, articles: Int, byUser: Int) {
        self.name = name
        self.articles = articles
        self.byUser = byUser
    }
}
