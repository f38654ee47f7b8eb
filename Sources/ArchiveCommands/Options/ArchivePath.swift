/// Where the archive is.
enum ArchivePath {
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
