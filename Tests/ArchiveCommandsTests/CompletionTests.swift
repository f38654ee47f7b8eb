import ArchiveCommands
import Testing

@Suite("Shell completions")
struct CompletionTests {
    @Test("Verbs, values, tags and saved names are offered", arguments: ["bash", "zsh", "fish"])
    func script(shell: String) throws {
        let printed = PrintedLines()
        let console = Console(
            output: { printed.append($0) }, outputBytes: { _ in }, error: { printed.append("! " + $0) })
        #expect(ArchiveCommand.run(["--generate-completion-script", shell], on: console) == 0)
        let text = printed.lines.joined(separator: "\n")
        for verb in ["timeline", "saved", "search", "reindex", "merge", "undo"] { #expect(text.contains(verb)) }
        for value in ["markdown", "relevance", "week", "publisher", "archive tags", "archive saved list"] {
            #expect(text.contains(value), "\(value)")
        }
    }
}
