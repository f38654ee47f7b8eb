public import ArchiveModel
internal import ArchiveStore

extension NewsArchive {
    /// A correction of an entity, which holds for every article, also for those that come later.
    public enum Correction: Sendable, Hashable {
        /// Both are one: the other, of that kind where several have the name, becomes an alias.
        case merge(String, other: String, otherKind: EntityKind? = nil)
        /// An alias is an entity of its own, with the mentions that are written so.
        case split(String, alias: String)
        /// It has another name; the one that it had stays an alias.
        case rename(String, to: String)
        /// It is not shown, counted or found by name; the text stays as it is.
        case hide(String)
        /// It is a person, an organisation or a place.
        case kind(String, EntityKind)
    }

    /// A correction as the log has it.
    public struct CorrectionEntry: Sendable, Hashable {
        /// Its number, from 1.
        public let number: Int
        /// When it was made: ISO 8601, UTC.
        public let madeAt: String
        /// What was done: `merge`, `split`, `rename`, `hide` or `kind`.
        public let action: String
        /// The kind that the entity had.
        public let kind: EntityKind
        /// The name that the entity had.
        public let name: String
        /// The entity into which it was merged, its new name, or the alias that was split off.
        public let newName: String?
        /// The kind that it has since.
        public let newKind: EntityKind?
        /// Whether it was undone.
        public let isUndone: Bool
    }

    /// What a correction, or undoing one, did.
    public struct CorrectionChange: Sendable, Hashable {
        /// The correction.
        public let entry: CorrectionEntry
        /// How many articles it changed.
        public let articles: Int
    }

    /// Makes a correction.
    ///
    /// An entity is meant by its name in any spelling, or by an alias that no other has; `kind` decides between namesakes
    /// of different kinds.
    public func correct(_ correction: Correction, kind: EntityKind? = nil) throws(ArchiveError) -> CorrectionChange {
        try suggestingNames {
            let change =
                switch correction {
                case .merge(let name, let other, let otherKind):
                    try store.mergeEntity(other, into: name, kind: kind, otherKind: otherKind ?? kind)
                case .split(let name, let alias): try store.splitEntity(alias, from: name, kind: kind)
                case .rename(let name, let newName): try store.renameEntity(name, to: newName, kind: kind)
                case .hide(let name): try store.hideEntity(name, kind: kind)
                case .kind(let name, let newKind): try store.setKind(newKind, of: name, kind: kind)
                }
            return CorrectionChange(change)
        }
    }

    /// Undoes a correction by its number; without one, the latest that holds.
    public func undoCorrection(_ number: Int? = nil) throws(ArchiveError) -> CorrectionChange {
        try translatingErrors { CorrectionChange(try store.undoCuration(number)) }
    }

    /// Tells near names where no entity has one.
    private func suggestingNames<Result>(_ body: () throws -> Result) throws(ArchiveError) -> Result {
        try translatingErrors {
            do {
                return try body()
            } catch let error as CurationError {
                guard let name = error.unknownName else { throw error }
                throw try unknownEntity(name, error.kind)
            }
        }
    }

    /// The corrections, in the order in which they were made.
    public func corrections() throws(ArchiveError) -> [CorrectionEntry] {
        try translatingErrors { try store.curationLog().map(CorrectionEntry.init) }
    }
}

extension NewsArchive.CorrectionChange {
    fileprivate init(_ change: CurationChange) {
        self.init(entry: .init(change.entry), articles: change.articles)
    }
}

extension NewsArchive.CorrectionEntry {
    fileprivate init(_ entry: CurationEntry) {
        self.init(
            number: entry.number, madeAt: entry.madeAt, action: entry.action.rawValue, kind: entry.kind,
            name: entry.name, newName: entry.newName, newKind: entry.newKind, isUndone: entry.isUndone)
    }
}
