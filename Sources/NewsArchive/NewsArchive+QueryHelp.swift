internal import ArchiveQuery

extension NewsArchive {
    /// How queries are written, as text for a terminal of so many columns.
    public static func queryHelp(width: Int) -> String { QueryHelp.text(width: width) }
}
