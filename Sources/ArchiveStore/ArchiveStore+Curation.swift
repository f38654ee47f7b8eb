package import ArchiveModel
internal import GRDB

extension ArchiveStore {
    /// Makes an entity one with another: its name becomes an alias of `name`, its mentions are the other's.
    ///
    /// This and the corrections that follow hold also for articles that are written later, until they are undone. An
    /// entity is meant by its name in any spelling or by an alias that no other has; `kind` decides between namesakes of
    /// different kinds. They throw ``CurationError`` if no entity or more than one is meant.
    package func mergeEntity(
        _ other: String, into name: String, kind: EntityKind?, otherKind: EntityKind? = nil
    ) throws -> CurationChange {
        try curating { try $0.merge((other, otherKind ?? kind), into: (name, kind)) }
    }

    /// Makes an alias of an entity an entity of its own, with the mentions that are written so.
    package func splitEntity(_ alias: String, from name: String, kind: EntityKind?) throws -> CurationChange {
        try curating { try $0.split(alias, from: name, kind: kind) }
    }

    /// Gives an entity another name; the one that it had stays an alias.
    package func renameEntity(_ name: String, to newName: String, kind: EntityKind?) throws -> CurationChange {
        try curating { try $0.rename(name, to: newName, kind: kind) }
    }

    /// Takes an entity out of what is shown, counted and found by name; the text stays as it is.
    package func hideEntity(_ name: String, kind: EntityKind?) throws -> CurationChange {
        try curating { try $0.hide(name, kind: kind) }
    }

    /// Makes a person, an organisation or a place of an entity.
    package func setKind(_ newKind: EntityKind, of name: String, kind: EntityKind?) throws -> CurationChange {
        try curating { try $0.setKind(newKind, of: name, kind: kind) }
    }

    /// Undoes a correction by its number; without one, the latest that holds.
    package func undoCuration(_ number: Int?) throws -> CurationChange {
        try curating { try $0.undo(number) }
    }

    /// The number of the correction that hides an entity of that name; nil if none does.
    package func hiding(of name: String, kind: EntityKind?) throws -> Int? {
        try reading { db in try CurationLog(db).hiding(of: name, kind: kind) }
    }

    /// The corrections, in the order in which they were made.
    package func curationLog() throws -> [CurationEntry] {
        try reading { db in try CurationLog(db).entries().map(\.entry) }
    }

    private func curating(_ body: (CurationStore) throws -> CurationChange) throws -> CurationChange {
        try translatingErrors {
            try withoutForeignKeys { db in try db.inImmediateTransaction { try body(CurationStore(db)) } }
        }
    }
}
