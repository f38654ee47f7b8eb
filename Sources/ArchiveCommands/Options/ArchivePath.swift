internal import NewsArchive

/// Where the archive is.
enum ArchivePath {
    /// Opens the archive at the path given as an option, or at the usual one.
    static func open(_ option: String?, for access: NewsArchive.Access) throws -> NewsArchive {
        let path = path(option)
        return try NewsArchive.open(at: path, for: access) {
            Console.current.note(
                "archive: \(path.onOneLine) is of an earlier version: it is brought up to date, once; please wait")
        }
    }

    /// The path given as an option, else `$ARCHIVE_FILE`, `$XDG_DATA_HOME/archive/archive.sqlite`, or the same under
    /// `~/.local/share`.
    static func path(_ option: String?) -> String {
        let variable = Console.current.variable
        if let option { return option }
        if let file = variable("ARCHIVE_FILE"), !file.isEmpty { return file }
        let data = variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (data ?? (variable("HOME") ?? ".") + "/.local/share") + "/archive/archive.sqlite"
    }
}
