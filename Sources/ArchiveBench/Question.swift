internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore

/// What is asked of the articles of a query.
enum Question {
    /// A page of them in an order: 20 identifiers.
    case page(SearchSort)
    /// How many there are.
    case count
    /// The values of fields, each followed by how many have it.
    case facets([FacetField])

    /// Reads `relevance`, `newest`, `oldest`, `count`, or facets: `country,year`.
    init?(_ text: String) {
        if let sort = SearchSort(rawValue: text) {
            self = .page(sort)
        } else if text == "count" {
            self = .count
        } else {
            let names = text.split(separator: ",")
            let fields = names.compactMap { FacetField(rawValue: String($0)) }
            guard fields.count == names.count else { return nil }
            self = .facets(fields)
        }
    }

    /// Whether the answer is articles' identifiers.
    var identifiesArticles: Bool {
        if case .page = self { return true }
        return false
    }

    /// The archive's answer, without what only printing needs.
    func answer(_ store: ArchiveStore, _ query: QueryNode?) throws -> [String] {
        switch self {
        case .page(let sort):
            let options = SearchOptions(sort: sort, wantsTotal: false, wantsSnippets: false)
            return try store.search(query, options: options).hits.map(\.article.id)
        case .count:
            return [String(try store.count(query))]
        case .facets(let fields):
            let options = SearchOptions(
                sort: .newest, limit: 0, wantsTotal: false, wantsSnippets: false, facets: fields, facetLimit: 1_000)
            return try store.search(query, options: options).facets.flatMap(\.values).flatMap {
                [$0.value, String($0.count)]
            }
        }
    }
}
