import ArchiveModel
import Testing

@testable import ArchiveQuery

/// Reads queries on one day, with the same saved searches.
enum QueryReading {
    static func today() throws -> NewsDate { try #require(NewsDate(iso8601: "2025-07-09")) }

    /// The query that the tree of a query prints, after it was read again as the same tree.
    static func meaning(of text: String, saved: SavedQueries = SavedQueries()) throws -> String {
        let node = try #require(try QueryParser.parse(text, today: today(), saved: saved).node)
        #expect(try QueryParser.parse(node.description, today: today()).node == node, "\(text) ⟶ \(node)")
        return node.description
    }

    /// Why a query is refused.
    static func error(of text: String, saved: SavedQueries = SavedQueries()) throws -> QueryError {
        let today = try today()
        do throws(QueryError) {
            let node = try QueryParser.parse(text, today: today, saved: saved).node
            Issue.record("\(text) is read as \(node?.description ?? "everything")")
            return QueryError("", at: -1)
        } catch {
            return error
        }
    }

    static func notes(of text: String, saved: SavedQueries = SavedQueries()) throws -> [String] {
        try QueryParser.parse(text, today: today(), saved: saved).notes
    }
}
