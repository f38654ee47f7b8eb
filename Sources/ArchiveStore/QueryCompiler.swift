internal import ArchiveQuery
internal import GRDB

struct QueryCompiler {
    init(_ db: Database) {}
    func plan(_ query: QueryNode?) throws -> QueryPlan { QueryPlan() }
}
