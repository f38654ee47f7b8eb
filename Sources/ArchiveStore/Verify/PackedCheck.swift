internal import GRDB

/// That packed fields say what the tables say.
struct PackedCheck: VerifyCheck {
    var remedy: ArchiveProblem.Remedy { .rebuildingPacked }

    func run(_ db: Database, _ findings: inout VerifyFindings) throws {
        // They are made when an archive of an older version is opened.
        guard try !PackedFieldWriter.isMissing(db) else { return }
        let rows = try PreparedStatement(db, "SELECT rowid FROM articles ORDER BY rowid").map { $0.number(0) }
        let packed = try Self.contents(db)
        guard packed.rows == rows else {
            let (here, there) = (Set(packed.rows), Set(rows))
            let ids = try here.symmetricDifference(there).sorted().map { try Self.article($0, db) }
            return findings.add(ids.map { Self.problem($0, "it is not packed, or still packed") })
        }
        var reader = try ArticleFieldReader(db, addsValues: false)
        reader.beginTransaction()
        var done = 0
        for segment in packed.segments(of: PackedFieldStore.chunkSize) {
            try findings.update("packed fields", done, of: rows.count)
            let expected = try reader.segment(ofRows: segment.rows)
            for field in PackedField.allCases where field != .row {
                guard let row = segment.firstDifference(from: expected, in: field) else { continue }
                findings.add([Self.problem(try Self.article(row, db), "its packed \(field.name) is another")])
            }
            done += segment.rows.count
        }
    }

    /// Everything that is packed, batches that wait among it.
    private static func contents(_ db: Database) throws -> PackedMerge {
        let store = try PackedFieldStore(db)
        let chunks = try store.chunks()
        let waiting = chunks.prefix { $0 < 0 }
        let oldestFirst = chunks.dropFirst(waiting.count) + waiting.reversed()
        return PackedMerge(try oldestFirst.map { try store.segment($0, PackedField.allCases) })
    }

    private static func article(_ row: Int64, _ db: Database) throws -> String? {
        let id = try PreparedStatement(db, "SELECT id FROM articles WHERE rowid = ?")
        id.bind(row, at: 1)
        return try id.first { $0.text(0) } ?? nil
    }

    private static func problem(_ id: String?, _ message: String) -> ArchiveProblem {
        let subject = id.map { ArchiveProblem.Subject.article($0) }
        return ArchiveProblem(
            subject ?? .archive, subject == nil ? "packed fields hold an article that is not there" : message,
            .rebuildingPacked)
    }
}

extension PackedSegment {
    /// The first article whose value in a field is not that of another segment with the same articles.
    fileprivate func firstDifference(from other: PackedSegment, in field: PackedField) -> Int64? {
        let (mine, others) = (fields[field] ?? [], other.fields[field] ?? [])
        guard mine != others else { return nil }
        return mine.withUnsafeBytes { mine in
            others.withUnsafeBytes { others in
                var (reader, otherReader) = (PackedReader(mine), PackedReader(others))
                return rows.first { _ in
                    !reader.value(of: field.shape).elementsEqual(otherReader.value(of: field.shape))
                } ?? rows.last
            }
        }
    }
}
