import ArchiveModel
import ArchiveQuery
import GRDB
import Testing

@testable import ArchiveStore

/// A hit with the bits of its score, so that nothing is rounded away where two are compared.
struct RankedHit: Equatable, CustomStringConvertible {
    let id: String
    let score: Double

    static func == (one: Self, other: Self) -> Bool {
        one.id == other.id && one.score.bitPattern == other.score.bitPattern
    }

    var description: String { "\(id.drop { $0 == "0" }) \(score)" }
}

extension ArchiveStore {
    /// The hits of an expression as FTS5 itself ranks them, those as good newest first.
    func bm25(_ match: String, where condition: String = "1") throws -> [RankedHit] {
        try database.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT articles.id, bm25(articles_fts, 10.0, 4.0, 1.0, 1.0, 2.0, 2.0, 2.0) AS score
                    FROM articles_fts JOIN articles ON articles.rowid = articles_fts.rowid
                    WHERE articles_fts MATCH ? AND \(condition) ORDER BY score, articles.rowid DESC
                    """,
                arguments: [match])
            return rows.map { RankedHit(id: $0[0], score: -($0[1] as Double)) }
        }
    }

    /// The hits of a query as the archive ranks them.
    func ranked(_ query: String, limit: Int? = nil, after: String? = nil) throws -> [RankedHit] {
        try rankedPage(query, limit: limit, after: after).hits.map {
            RankedHit(id: $0.article.id, score: $0.score ?? .nan)
        }
    }

    func rankedPage(_ query: String, limit: Int? = nil, after: String? = nil) throws -> SearchPage {
        let today = try #require(Harbour.today)
        return try search(
            QueryParser.parse(query, today: today).node,
            options: SearchOptions(limit: limit, after: after, wantsSnippets: false))
    }

    /// Expects that a query is ranked, counted and cut as FTS5 does it with an expression.
    func expectRanking(
        of query: String, equals match: String, where condition: String = "1", atLeast least: Int = 1,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = try bm25(match, where: condition)
        #expect(expected.count >= least, sourceLocation: sourceLocation)
        #expect(try ranked(query) == expected, sourceLocation: sourceLocation)
        for limit in [1, 20] {
            let page = try rankedPage(query, limit: limit)
            #expect(page.total == expected.count, sourceLocation: sourceLocation)
            #expect(
                try ranked(query, limit: limit) == Array(expected.prefix(limit)), sourceLocation: sourceLocation)
        }
    }
}
