internal import ArchiveQuery

extension NewsArchive {
    /// How queries are written, as text for a terminal of so many columns.
    public static func queryHelp(width: Int) -> String { QueryHelp.text(width: width) }

    /// The same as tables of Markdown, as README has it.
    public static var queryHelpMarkdown: String { QueryHelp.markdown }
}
