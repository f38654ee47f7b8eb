package import ArchiveModel

/// What the person says of files that do not say it themselves.
package struct IngestDefaults: Sendable {
    /// ISO 3166-1 alpha-2 code.
    package var country: String?
    /// The outlet.
    package var publisher: String?
    /// The publication date.
    package var date: NewsDate?
    /// Tags for every article.
    package var tags: [String] = []

    package init() {}
}
