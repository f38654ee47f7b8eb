internal import ArgumentParser
internal import NewsArchive

/// What `search` and `list` share: filters, order, paging and what is shown.
struct SearchOptions: ParsableArguments {
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "relevance (default for words), newest (default without) or oldest.")
    var sort: SortOrder?

    @Option(help: "How many articles at most; 0 is all.")
    var limit = 20

    @Option(help: "Go on after the article with this id.")
    var after: String?

    @Flag(help: "Print the number of articles alone.")
    var count = false

    @Option(
        help: "Values to count, with commas: \(facetNames.joined(separator: ",")).",
        completion: .list(facetNames))
    var facets: String?

    @Flag(help: "With body, captions, related and furniture (json and jsonl).")
    var full = false

    @Flag(help: "Print how the query was understood and carried out.")
    var explain = false

    private static let facetNames = [
        "country", "agency", "publisher", "year", "month", "tag", "language", "person", "org", "place",
    ]

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit \(limit) is negative: give a number, or 0 for all") }
    }

    /// What a search with these options and a query goes by.
    func settings(_ query: String) -> SearchSettings {
        var settings = SearchSettings()
        settings.archive = archive.archive
        settings.colour = archive.color
        settings.format = output.format
        settings.explains = explain
        settings.request = SearchRequest(
            query, filters: filter.filters, sort: sort?.order, limit: limit, countsOnly: count, after: after,
            facets: SearchSettings.facets(facets), isFull: full)
        return settings
    }
}

/// The orders of hits, as they are named on the command line.
enum SortOrder: String, ExpressibleByArgument, CaseIterable {
    case relevance
    case newest
    case oldest

    /// The order of the library.
    var order: SearchRequest.Sort {
        switch self {
        case .relevance: .relevance
        case .newest: .newest
        case .oldest: .oldest
        }
    }
}
