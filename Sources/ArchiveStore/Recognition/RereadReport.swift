package import ArchiveModel

/// Which articles are read anew for names.
package enum RereadScope: Sendable {
    /// Those that were never read.
    case unread
    /// Those that were not read by the present recogniser.
    case outdated
    /// Every one.
    case all
}

/// How many articles the present recogniser has not read.
package struct RecognitionCounts: Sendable, Equatable {
    /// Never read for names.
    package let unread: Int
    /// Read by another recogniser.
    package let outdated: Int
}

/// What reading articles anew has done so far.
package struct RereadReport: Sendable, Equatable {
    /// A name, and what it is of.
    package struct Name: Sendable, Hashable {
        /// Person, organisation or place.
        package let kind: EntityKind
        /// The canonical name.
        package let name: String
    }

    /// How many articles there are to read.
    package internal(set) var total = 0
    /// How many of them were read.
    package internal(set) var articles = 0
    /// In how many of them the entities are others than before.
    package internal(set) var changed = 0
    /// Entities that no article names any more.
    package internal(set) var gone: [Name] = []
    /// Entities that no article named before.
    package internal(set) var new: [Name] = []
    /// Whether it was stopped before the end.
    package internal(set) var wasInterrupted = false
}
