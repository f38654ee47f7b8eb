import ArchiveCommands
import Foundation
import Testing

/// `archive query` tells what README tells.
@Suite struct QueryCommandTests {
    private func printed(_ arguments: [String], width: Int? = nil) -> (text: String, code: Int32) {
        let lines = LockedText()
        let console = Console(
            output: { lines.append($0) }, outputBytes: { _ in }, error: { lines.append($0) }, terminalWidth: width)
        let code = ArchiveCommand.run(arguments, on: console)
        return (lines.text, code)
    }

    /// The queries in README's section, without their marks.
    private func queries() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "\n## Queries\n").last)
        let table = try #require(section.components(separatedBy: "\n## ").first).split(separator: "\n")
            .filter { $0.hasPrefix("| `") }
        // Every other piece between backticks is code.
        return table.flatMap { row in
            row.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        }
        .map { String($0).replacing("\\|", with: "|") }
    }

    @Test(arguments: [["query"], ["help", "query"], ["query", "--help"]])
    func everyQueryOfTheReadmeIsPrinted(arguments: [String]) throws {
        let (text, code) = printed(arguments)
        #expect(code == 0)
        let queries = try queries()
        #expect(queries.count > 60)
        for query in queries { #expect(text.contains("  " + query), "\(query)") }
    }

    @Test func itFitsTheTerminal() {
        let lines = printed(["query"], width: 100).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 100 } && lines.contains { $0.count > 80 })
    }

    @Test func whoSearchesWithItIsToldWhichVerbSearches() {
        let (text, code) = printed(["query", "kalin"])
        #expect(code == 64)
        #expect(text.contains("`archive search`"))
    }
}

private final class LockedText: @unchecked Sendable {
    private let lock = NSLock()
    private var pieces = ""

    func append(_ piece: String) { lock.withLock { pieces += piece } }

    var text: String { lock.withLock { pieces } }
}
