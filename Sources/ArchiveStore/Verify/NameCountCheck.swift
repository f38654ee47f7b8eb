internal import ArchiveModel
internal import GRDB

/// That names are counted as often as articles use them.
struct NameCountCheck: VerifyCheck {
    private struct Alias: Hashable {
        let entity: Int64
        let key: String
    }
    private struct Count: Equatable {
        var named = 0
        var used = 0
    }

    var remedy: ArchiveProblem.Remedy { .countingNames }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        // An archive of an older version counts them when it is opened to be changed.
        guard try NameCounter.isFilled(db) else { return }
        var expected = try counts(db, findings)
        var problems: [ArchiveProblem] = []
        let stored = try PreparedStatement(db, "SELECT entity_id, key, alias, named, used FROM entity_aliases")
        try stored.eachRow { row in
            let alias = Alias(entity: row.number(0), key: row.text(1) ?? "")
            let count = Count(named: row.integer(3), used: row.integer(4))
            let isRight = expected.removeValue(forKey: alias) ?? Count() == count
            if !isRight { problems.append(Self.problem("the name \(row.text(2) ?? alias.key) is miscounted")) }
        }
        let missing = expected.keys.sorted { ($0.entity, $0.key) < ($1.entity, $1.key) }
        findings.add(problems + missing.map { Self.problem("the name \($0.key) is used and not listed") })
    }

    private static func problem(_ message: String) -> ArchiveProblem {
        ArchiveProblem(.archive, message, .countingNames)
    }

    /// How many articles use each name, and how many as the name itself.
    private func counts(_ db: Database, _ findings: VerifyFindings) throws -> [Alias: Count] {
        var counts: [Alias: Count] = [:]
        let numbers = try EntityNumbers(db)
        let rows = try PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid").map { $0.number(0) }
        for (place, row) in rows.enumerated() {
            if place % 1_000 == 0 { try findings.update("names", place, of: rows.count) }
            for (entity, id) in try numbers.entities(of: row) {
                for name in entity.entity.countedNames {
                    counts[Alias(entity: id, key: name.key), default: Count()].used += 1
                    if name.isOwn { counts[Alias(entity: id, key: name.key)]?.named += 1 }
                }
            }
        }
        return counts
    }
}
