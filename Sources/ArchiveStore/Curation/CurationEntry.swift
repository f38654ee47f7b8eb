package import ArchiveModel

/// A correction of an entity as the log has it.
package struct CurationEntry: Sendable, Equatable {
    /// What was done.
    package enum Action: String, Sendable {
        case merge, split, rename, hide, kind
    }

    /// Its number, from 1.
    package let number: Int
    /// When it was made: ISO 8601, UTC.
    package let madeAt: String
    /// What was done.
    package let action: Action
    /// The kind that the entity had.
    package let kind: EntityKind
    /// The name that the entity had.
    package let name: String
    /// The kind that it was given, or that the entity has into which it was merged.
    package let newKind: EntityKind?
    /// The new name; of a split, the alias; of a merge, the entity into which it was merged.
    package let newName: String?
    /// Whether it was undone since.
    package let isUndone: Bool
}

/// What a correction did.
package struct CurationChange: Sendable, Equatable {
    /// The correction, or the one that was undone.
    package let entry: CurationEntry
    /// How many articles it changed.
    package let articles: Int
}

/// Why a correction cannot be made.
package struct CurationError: Error, Sendable, Equatable {
    /// Whether it is that nothing has that name or number.
    package let isUnknown: Bool
    /// One line: what is wrong, and what to do.
    package let message: String
    /// The name that no entity has, if that is what is wrong.
    package private(set) var unknownName: String?
    /// The kind that it was to have.
    package private(set) var kind: EntityKind?

    static func unknown(_ message: String) -> Self { Self(isUnknown: true, message: message) }
    static func unknown(name: String, kind: EntityKind?) -> Self {
        Self(
            isUnknown: true, message: "no \(kind?.rawValue ?? "entity") has the name '\(name)'", unknownName: name,
            kind: kind)
    }
    static func refused(_ message: String) -> Self { Self(isUnknown: false, message: message) }
}
