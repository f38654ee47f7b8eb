internal import GRDB

/// Makes anew what the tables of an archive tell.
///
/// Each step is a transaction: what is stopped midway is as it was, and is done again the next time.
struct ArchiveRepair {
    let db: Database

    /// Takes the step that mends a kind of problem; what it did, in words, or nothing if there is no such step.
    func take(_ remedy: ArchiveProblem.Remedy, digest: @escaping SourceDigest) throws -> String? {
        switch remedy {
        case .reindexing:
            try db.execute(sql: "REINDEX")
            return "made the indexes of all tables anew"
        case .removingStrays:
            try db.inImmediateTransaction { try removeStrays() }
            return "took out what belonged to rows that are not there"
        case .countingMentions:
            try db.execute(sql: "UPDATE mentions SET count = \(MentionCounts.ofPositions)")
            return "counted mentions anew"
        case .countingNames:
            try NameCounter.countAnew(db)
            return "counted names anew"
        case .rebuildingText:
            try db.inImmediateTransaction { try rebuildText() }
            return "made the full-text indexes anew"
        case .rebuildingPacked:
            try db.inImmediateTransaction {
                var writer = try PackedFieldWriter(db)
                try writer.rebuild()
            }
            return "made the packed fields anew"
        case .readingAgain:
            let count = try db.inImmediateTransaction { try markDamagedSources(digest) }
            return count == 0 ? nil : "marked \(count) of the sources to be read again: ingest their files"
        case .ingest, .backup, .nothing: return nil
        }
    }

    private func rebuildText() throws {
        for (index, _) in TextIndexCheck.indexes {
            try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
        }
    }

    /// Removes rows whose parents are not there, until there are none.
    ///
    /// An article that lost mentions of an entity counts as not read for names, so that `reindex --missing` reads it.
    private func removeStrays() throws {
        try db.execute(
            sql: """
                DELETE FROM recognised WHERE article_rowid IN
                    (SELECT article_rowid FROM mentions WHERE entity_id NOT IN (SELECT id FROM entities))
                """)
        while true {
            let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").filter { $0[0] as String? != "articles" }
            let tables = Set(strays.compactMap { $0[0] as String? })
            guard !tables.isEmpty else { return }
            for table in tables.sorted() { try removeStrays(of: table) }
        }
    }

    private func removeStrays(of table: String) throws {
        for key in try Row.fetchAll(db, sql: "SELECT * FROM pragma_foreign_key_list(?)", arguments: [table]) {
            let (parent, column, target) = (key["table"] as String, key["from"] as String, key["to"] as String?)
            try db.execute(
                sql: "DELETE FROM \(table) WHERE \(column) NOT IN (SELECT \(target ?? "rowid") FROM \(parent))")
        }
    }

    /// Marks sources whose bytes are not those that were read as unfinished; returns how many.
    private func markDamagedSources(_ digest: @escaping SourceDigest) throws -> Int {
        let damaged = try SourceCheck(digest: digest).damagedSources(db)
        let mark = try PreparedStatement(db, "UPDATE sources SET ingested_at = NULL, stored_bytes = 0 WHERE id = ?")
        let removeBeyond = try PreparedStatement(
            db,
            """
            DELETE FROM source_chunks WHERE source_id = ?1
                AND (offset % \(ChunkCompressor.chunkSize) <> 0 OR offset >= (SELECT size FROM sources WHERE id = ?1))
            """)
        for id in damaged {
            for statement in [mark, removeBeyond] {
                statement.bind(id, at: 1)
                try statement.run()
            }
        }
        return damaged.count
    }
}
