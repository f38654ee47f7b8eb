internal import NewsArchive

extension SearchResult {
    /// A row for each value of each facet.
    var facetRows: Table {
        Table(
            columns: [
                .init(heading: "Facet"), .init(heading: "Value", isFlexible: true),
                .init(heading: "Articles", isNumber: true),
            ],
            rows: facets.flatMap { facet in facet.counts.map { [facet.field, $0.value, String($0.count)] } })
    }
}
