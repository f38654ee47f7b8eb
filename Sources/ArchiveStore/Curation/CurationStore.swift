internal import ArchiveModel
internal import GRDB

/// Corrects entities: enters each correction in the log and applies it to the articles that it is about.
struct CurationStore {
    private let db: Database
    private let log: CurationLog
    private let lookup: CuratedEntityLookup

    init(_ db: Database) {
        self.db = db
        log = CurationLog(db)
        lookup = CuratedEntityLookup(db)
    }

    func merge(
        _ other: (name: String, kind: EntityKind?), into name: (name: String, kind: EntityKind?)
    ) throws -> CurationChange {
        let target = try lookup.entity(named: name.name, kind: name.kind)
        let merged = try lookup.entity(named: other.name, kind: other.kind)
        guard target.id != merged.id else {
            throw CurationError.refused("'\(name.name)' and '\(other.name)' are one entity already: \(target.name)")
        }
        return try change(merged, .merge, .becomes(target.kind, key: target.key, name: target.name))
    }

    func split(_ alias: String, from name: String, kind: EntityKind?) throws -> CurationChange {
        let entity = try lookup.entity(named: name, kind: kind)
        let aliases = try PreparedStatement(db, "SELECT key FROM entity_aliases WHERE entity_id = ?")
        aliases.bind(entity.id, at: 1)
        guard try aliases.map({ $0.text(0) }).contains(TextFolding.key(alias)) else {
            throw CurationError.unknown("'\(alias)' is no alias of \(entity.name)")
        }
        return try change(entity, .split, .split(name: alias))
    }

    func rename(_ name: String, to newName: String, kind: EntityKind?) throws -> CurationChange {
        let entity = try lookup.entity(named: name, kind: kind)
        let key = Self.key(of: entity, as: newName, entity.kind)
        guard !key.isEmpty, !TextFolding.key(newName).isEmpty else {
            throw CurationError.refused("a name needs a letter")
        }
        if let other = try lookup.entity(withKey: key, kind: entity.kind), other.id != entity.id {
            throw CurationError.refused("\(other.name) is another \(other.kind.rawValue) of that name: merge the two")
        }
        return try change(entity, .rename, .becomes(entity.kind, key: key, name: newName))
    }

    func hide(_ name: String, kind: EntityKind?) throws -> CurationChange {
        try change(lookup.entity(named: name, kind: kind), .hide, .hide)
    }

    func setKind(_ newKind: EntityKind, of name: String, kind: EntityKind?) throws -> CurationChange {
        let entity = try lookup.entity(named: name, kind: kind)
        guard entity.kind != newKind else {
            throw CurationError.refused("\(entity.name) is of kind \(newKind.rawValue) already")
        }
        let key = Self.key(of: entity, as: entity.name, newKind)
        return try change(entity, .kind, .becomes(newKind, key: key, name: entity.name))
    }

    /// Undoes a correction; without a number, the latest that holds.
    func undo(_ number: Int?) throws -> CurationChange {
        let standing = try log.entries().filter { !$0.entry.isUndone }
        guard
            let index = number.map({ number in standing.firstIndex { $0.entry.number == number } })
                ?? standing.indices.last
        else {
            let what = number.map { "no correction \($0) holds" } ?? "there is no correction to undo"
            throw CurationError.unknown(what + ": see the log")
        }
        try log.undo(standing[index].entry.number)
        let before = standing[..<index].map(\.rule)
        let rows = try CuratedRows(db).rows(readAs: standing[index].rule, after: before)
        return CurationChange(entry: standing[index].entry, articles: try apply(to: rows))
    }

    // MARK: Changes

    /// The key under another name; one that was split off stays apart from the other spellings.
    private static func key(of entity: CuratedEntityLookup.Found, as name: String, _ kind: EntityKind) -> String {
        let ofName = CuratedEntity.keyOfName(entity.name)
        return entity.key == ofName ? CuratedEntity.keyOfName(name) : SpellingKey(name, kind: kind).text
    }

    private func change(
        _ entity: CuratedEntityLookup.Found, _ action: CurationEntry.Action, _ change: CurationRule.Action
    ) throws -> CurationChange {
        let rows = try CuratedRows(db).rows(naming: entity.id)
        let rule = CurationRule(kind: entity.kind, key: entity.key, action: change)
        let number = try log.add(rule, as: action, of: entity.name)
        let changed = try apply(to: rows)
        guard let entry = try log.entries().last(where: { $0.entry.number == number })?.entry else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the log lost a correction")
        }
        return CurationChange(entry: entry, articles: changed)
    }

    /// Applies the corrections that hold to these articles; returns how many of them changed.
    private func apply(to rows: [Int64]) throws -> Int {
        var rewriter = try EntityRewriter(db)
        let changed = try rows.filter { try rewriter.rewrite($0) }
        try rewriter.finish()
        try rewriter.settle()
        return changed.count
    }
}
