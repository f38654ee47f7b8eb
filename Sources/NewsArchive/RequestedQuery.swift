internal import ArchiveModel
internal import ArchiveQuery
internal import ArchiveStore
internal import Glibc

/// A request as the store takes it: one tree of query and filters, and what is wanted of the hits.
struct RequestedQuery {
    let node: QueryNode?
    let options: SearchOptions
    let notes: [String]

    /// Reads the query and the filters of a request; the saved searches are asked for when the query may name one.
    init(
        _ request: SearchRequest, saved: () throws(ArchiveError) -> SavedQueries
    ) throws(ArchiveError) {
        let today = try Self.today()
        let mayNameSaved = request.query.unicodeScalars.contains { $0 == "@" || $0 == "＠" }
        let parsed = try Self.parse(request.query, today, mayNameSaved ? try saved() : SavedQueries())
        var nodes = parsed.node.map { [$0] } ?? []
        for filter in request.filters { nodes.append(try Self.node(of: filter, today)) }
        node = QueryNode.all(of: nodes)
        notes = parsed.notes
        let isRanked = node?.hasWords ?? false
        options = SearchOptions(
            sort: Self.sort(request.sort) ?? (isRanked ? .relevance : .newest),
            limit: request.countsOnly ? 0 : request.limit == 0 ? nil : request.limit, after: request.after,
            isFull: request.isFull,
            wantsSnippets: isRanked)
    }

    private static func parse(
        _ query: String, _ today: NewsDate, _ saved: SavedQueries
    ) throws(ArchiveError) -> QueryParser.Result {
        do {
            return try QueryParser.parse(query, today: today, saved: saved)
        } catch {
            throw ArchiveError(.usage, error.message, details: error.rendered(query))
        }
    }

    private static func node(of filter: SearchRequest.Filter, _ today: NewsDate) throws(ArchiveError) -> QueryNode {
        guard let field = QueryField.named(filter.field) else {
            throw ArchiveError(.usage, "there is no field '\(filter.field)'")
        }
        do {
            // A name of several words is the whole name, as it is in a query's quotes.
            return try field.node(value: filter.value, isQuoted: filter.value.contains(" "), today: today)
        } catch {
            throw ArchiveError(.usage, error.message)
        }
    }

    private static func sort(_ sort: SearchRequest.Sort?) -> SearchSort? {
        switch sort {
        case .relevance: .relevance
        case .newest: .newest
        case .oldest: .oldest
        case nil: nil
        }
    }

    /// The day in the person's time zone.
    private static func today() throws(ArchiveError) -> NewsDate {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        let day = NewsDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        guard let day else { throw ArchiveError(.failure, "the computer's clock shows no date: set it") }
        return day
    }
}
