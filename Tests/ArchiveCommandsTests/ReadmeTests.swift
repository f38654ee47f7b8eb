import ArchiveCommands
import ArgumentParser
import Foundation
import Testing

/// README says what the program does.
@Suite struct ReadmeTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func readme() throws -> [String] {
        let text = try String(contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The commands of the session with the lines that they print, without the indentation.
    private func session() throws -> [(command: String, output: [String])] {
        var session: [(command: String, output: [String])] = []
        var isInside = false
        for line in try readme() {
            if line.hasPrefix("    $ archive ") {
                isInside = true
                session.append((String(line.dropFirst(6)), []))
            } else if isInside, line.hasPrefix("    ") {
                session[session.count - 1].output.append(String(line.dropFirst(4)))
            } else if !line.isEmpty {
                isInside = false
            }
        }
        return session
    }

    @Test func theSessionIsWhatTheProgramPrints() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString).sqlite")
        defer { try? FileManager.default.removeItem(at: file) }
        let session = try session()
        #expect(session.count >= 4)
        for (command, output) in session {
            let printed = PrintedLines()
            let console = Console(
                output: { printed.append($0) }, outputBytes: { _ in }, error: { printed.append($0) },
                variable: { $0 == "ARCHIVE_FILE" ? file.path : nil }, terminalWidth: 100)
            let sample = Self.root.appendingPathComponent("scripts/sample").path
            let arguments = CommandCase.words(command).dropFirst().map { $0 == "scripts/sample" ? sample : $0 }
            _ = ArchiveCommand.run(Array(arguments), on: console)
            let plain = printed.lines.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
            #expect(plain == output, "\(command)")
        }
    }

    @Test func everyVerbAndEveryOptionThatVerbsShareIsInTheReadme() throws {
        let text = try readme().joined(separator: "\n")
        let verbs = ArchiveCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
        #expect(verbs.count >= 9)
        for verb in verbs { #expect(text.contains("`archive \(verb)"), "\(verb)") }
        for option in ["--archive", "--format", "--as", "--from", "--to", "--country", "--agency", "--tag", "--person"]
        {
            #expect(text.contains(option), "\(option)")
        }
    }
}

/// What a command prints, in lines.
final class PrintedLines: @unchecked Sendable {
    private let lock = NSLock()
    private var text = ""

    func append(_ piece: String) { lock.withLock { text += piece } }

    var lines: [String] { lock.withLock { text.split(separator: "\n").map(String.init) } }
}
