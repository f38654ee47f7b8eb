internal import GRDB

extension ArchiveStoreError {
    /// What an error means to the person who waits for the archive.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as ArchiveStoreError: self = error
        case let error as DatabaseError: self.init(error, path: path)
        default: self.init(.unexpected, path: path, cause: String(describing: error))
        }
    }

    /// An error of the given kind in the words that belong to it.
    init(_ code: Code, path: String, cause: String? = nil) {
        self.init(code: code, message: Self.message(for: code, cause: cause), path: path, cause: cause)
    }

    private init(_ error: DatabaseError, path: String) {
        let cause = error.message.map { "\($0) (SQLite \(error.extendedResultCode.rawValue))" }
        self.init(Self.code(for: error.resultCode), path: path, cause: cause)
    }

    private static func code(for result: ResultCode) -> Code {
        switch result {
        case .SQLITE_NOTADB: .notADatabase
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
        case .SQLITE_FULL: .diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_CORRUPT, .SQLITE_FORMAT: .corrupt
        case .SQLITE_IOERR: .inputOutput
        case .SQLITE_NOMEM: .outOfMemory
        case .SQLITE_INTERRUPT: .interrupted
        default: .unexpected
        }
    }

    private static func message(for code: Code, cause: String?) -> String {
        switch code {
        case .missing: "there is no archive here; the first ingest makes one"
        case .notADatabase: "this file is not an archive, nor any SQLite database; give another path"
        case .notAnArchive: "this file is a SQLite database, but not an archive; give another path"
        case .newerArchive: "a newer version of the program made this archive; update the program to open it"
        case .olderArchive:
            "an older version of the program made this archive, and it cannot be brought up to date; "
                + "make the file and its folder writable, or use a copy"
        case .altered:
            "somebody added to this archive what no version of the program makes"
                + (cause.flatMap(plainName).map { " (\($0))" } ?? "")
                + ", so it is not opened; drop that with sqlite3, or ingest the files into a new archive"
        case .moved:
            "the archive's file was moved, replaced or deleted while it was in use; put it back or run it again: "
                + "what was stored is not at this path"
        case .cannotOpen: "the archive cannot be opened; check that the folder exists and that you may use it"
        case .diskFull: "no space is left on the disk; make room and run it again: what was stored stays"
        case .locked: "another program has been writing to the archive for too long; wait for it to end"
        case .readOnly: "the archive is read-only; check the permissions of the file and its folder"
        case .corrupt: "the archive is damaged; restore a backup, or ingest the files into a new archive"
        case .inputOutput: "reading or writing the disk failed; check the disk, then run it again"
        case .outOfMemory: "there is not enough memory; end other programs and run it again: what was stored stays"
        case .interrupted: "the work was stopped; what was stored stays"
        case .fileExists: "there is a file of this name; give another name, or --replace if it is an older backup"
        case .notReplaced: "this file is not an archive, so it is not replaced; give another name"
        case .ontoItself: "this is the archive itself; give another name for its backup"
        case .unknownArticle: "no article has this id"
        case .noHit:
            "this search does not find the article that it is to go on after: give the id that its last page names"
        case .ambiguousArticle: "several articles have an id that begins so; give more of it"
        case .tooComplex: "the query has too many parentheses within each other; write it with fewer"
        case .unexpected: "this should not happen; please report it" + (cause.map { ": \($0)" } ?? "")
        }
    }

    /// A name that somebody else gave, if it can be shown as it is.
    private static func plainName(_ name: String) -> String? {
        let isPlain = name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "_") || UnicodeScalar(byte).properties.isAlphabetic && byte < 128 || 48...57 ~= byte
        }
        return isPlain && 1...60 ~= name.utf8.count ? name : nil
    }
}
