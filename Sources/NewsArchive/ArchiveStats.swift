internal import ArchiveStore

/// What is in an archive.
public struct ArchiveStats: Sendable {
    /// Named numbers, in the order to show them: articles, sources, people and so on.
    public let counts: [(name: String, value: Int)]
    /// The earliest publication date, ISO 8601.
    public let firstPublished: String?
    /// The latest publication date, ISO 8601.
    public let lastPublished: String?
    /// The commonest values of each field, most frequent first.
    public let facets: [(field: String, counts: [SearchResult.FacetCount])]
}

extension NewsArchive {
    /// Counts what is in the archive.
    public func stats() throws(ArchiveError) -> ArchiveStats {
        try translatingErrors {
            let statistics = try store.statistics(recogniser: ArticleRecognition.version)
            return ArchiveStats(
                counts: statistics.namedCounts, firstPublished: statistics.firstPublished,
                lastPublished: statistics.lastPublished,
                facets: statistics.facets.map { facet in
                    (facet.field.rawValue, facet.values.map { .init(value: $0.value, count: $0.count) })
                })
        }
    }
}

extension ArchiveStatistics {
    fileprivate var namedCounts: [(name: String, value: Int)] {
        [
            ("articles", articles), ("undated", undated), ("versions", versions), ("sources", sources),
            ("source_bytes", sourceBytes), ("file_bytes", fileBytes), ("people", people),
            ("organisations", organisations), ("places", places), ("unread_for_names", recognition.unread),
            ("read_by_another_recogniser", recognition.outdated), ("tags", tags),
        ]
    }
}
