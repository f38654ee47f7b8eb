internal import ArgumentParser
internal import NewsArchive

/// `archive show ID`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one article, the people, organisations and places in it marked.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "The bytes that the article came from, as they are.")
    var raw = false

    @Flag(help: "Also what was set apart as furniture.")
    var furniture = false

    @Flag(help: "Also where each field came from.")
    var evidence = false

    @Argument(help: "The article's id, or a beginning of it that no other has.")
    var id: String

    func run() throws {
        let store = try archive.open(for: .reading)
        let console = Console.current
        guard !raw else {
            console.outputBytes(try store.rawBytes(of: id))
            return
        }
        let article = try store.article(id)
        switch output.format {
        case .json, .jsonl: console.output(article.document.serialised + "\n")
        case .csv, .markdown: output.write(ArticleRows([article]).table, colour: archive.colour)
        case .table, .text, nil:
            let page = ArticlePage(
                article: article, colour: archive.colour, width: min(console.terminalWidth ?? 100, 100),
                showsFurniture: furniture, showsEvidence: evidence)
            console.output(page.lines.map { $0 + "\n" }.joined())
        }
    }
}
