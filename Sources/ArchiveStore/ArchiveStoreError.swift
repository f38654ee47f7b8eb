/// Why an archive could not be opened, read or written.
package struct ArchiveStoreError: Error, Sendable, CustomStringConvertible {
    /// The kinds of failure, for those who react to them.
    package enum Code: Sendable, Hashable {
        /// There is no file at the path.
        case missing
        /// The file is not a SQLite database.
        case notADatabase
        /// The file is a database of something else.
        case notAnArchive
        /// A newer version of the program made or changed the archive.
        case newerArchive
        /// An older version of the program made the archive, and it cannot be brought up to date.
        case olderArchive
        /// Somebody added to the schema of the archive what the program does not make.
        case altered
        /// The file was moved, replaced or deleted while it was in use.
        case moved
        /// The file or its folder cannot be opened: permissions, a folder in its place, a path that does not exist.
        case cannotOpen
        /// No space is left.
        case diskFull
        /// Another program has been writing for longer than one waits.
        case locked
        /// The file or its folder is read-only.
        case readOnly
        /// The file is damaged.
        case corrupt
        /// Reading or writing the disk failed.
        case inputOutput
        /// There was not enough memory.
        case outOfMemory
        /// A file stands where a backup is to be.
        case fileExists
        /// The file that a backup is to replace is no archive.
        case notReplaced
        /// A backup is to be written over the archive itself.
        case ontoItself
        /// The beginning of an identifier fits no article.
        case unknownArticle
        /// The article after which a search is to go on is none of its hits.
        case noHit
        /// The beginning of an identifier fits several articles.
        case ambiguousArticle
        /// The query nests alternatives too deeply.
        case tooComplex
        /// The work was stopped.
        case interrupted
        /// Anything else that SQLite refuses: a fault of the program.
        case unexpected
    }

    /// What kind of failure it is.
    package let code: Code
    /// What went wrong, then what to do about it: one line without the text of any article.
    package let message: String
    /// The archive's file.
    package let path: String
    /// What SQLite said of it.
    package let cause: String?

    /// Path and message in one line.
    package var description: String { "\(path): \(message)" }
}
