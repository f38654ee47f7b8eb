internal import ArchiveModel

extension NewsArchive.CorrectionEntry {
    /// The correction as one JSON object.
    package var json: JSONValue {
        .object([
            ("number", .integer(number)), ("made_at", .string(madeAt)), ("action", .string(action)),
            ("kind", .string(kind.rawValue)), ("name", .string(name)),
            ("new_name", .text(newName)),
            ("new_kind", .text(newKind?.rawValue)), ("undone", .bool(isUndone)),
        ])
    }
}
