extension QueryHelp {
    /// The language as Markdown: a table for each section, with what holds for all of it below.
    package static var markdown: String {
        let parts = sections.map { section in
            let rows = section.rows.map { row in
                "| " + row.written.map(code).joined(separator: ", ") + " | " + escaped(row.means) + " |"
            }
            let heading = ["| \(section.title) | |", "|---|---|"]
            return (heading + rows + [""] + lines(of: escaped(section.remark), width: 118)).joined(separator: "\n")
        }
        return parts.joined(separator: "\n\n")
    }

    private static func code(_ query: String) -> String { "`" + query.replacing("|", with: "\\|") + "`" }

    /// Signs that Markdown would take for markup.
    private static func escaped(_ text: String) -> String { text.replacing("*", with: "\\*") }
}
