import ArchiveCommands
import Foundation

/// A command-line case: a Markdown file whose fenced blocks are files (```` ```file NAME ````) and sessions
/// (```` ```console ````).
///
/// In a session `$ archive …` is a command; the lines under it are what it prints: standard output as it is, standard
/// error after `! `, an exit code other than 0 as `[exit N]`.
struct CommandCase {
    struct Step {
        let command: String
        let expected: [String]
    }

    let name: String
    private(set) var files: [(name: String, text: String)] = []
    private(set) var steps: [Step] = []

    /// Every case of this target, by name.
    static var all: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".md") }.sorted()
    }

    private static var folder: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases").path
    }

    init(named name: String) throws {
        self.name = name
        let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
        var block: (kind: String, lines: [String])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                if let (kind, lines) = block { take(kind, lines) }
                block = block == nil ? (String(line.dropFirst(3)), []) : nil
            } else {
                block?.lines.append(line)
            }
        }
    }

    private mutating func take(_ kind: String, _ lines: [String]) {
        if kind.hasPrefix("file ") {
            files.append((String(kind.dropFirst(5)), lines.map { $0 + "\n" }.joined()))
        } else if kind == "console" {
            for part in lines.split(whereSeparator: { $0.isEmpty }).flatMap(Self.commands) {
                steps.append(part)
            }
        }
    }

    private static func commands(_ lines: ArraySlice<String>) -> [Step] {
        var steps: [Step] = []
        for line in lines {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), expected: []))
            } else if let last = steps.popLast() {
                steps.append(Step(command: last.command, expected: last.expected + [line]))
            }
        }
        return steps
    }

    /// Runs a step in-process in a folder that holds the case's files; the result is what the step should expect.
    func output(of step: Step, in folder: URL, width: Int?) -> [String] {
        let printed = Printed()
        let arguments = Self.words(step.command).dropFirst().map { word in
            files.contains { $0.name == word } ? folder.appendingPathComponent(word).path : word
        }
        let console = Console(
            output: { printed.append($0, prefix: "") },
            outputBytes: { printed.append(String(decoding: $0, as: UTF8.self), prefix: "") },
            error: { printed.append($0, prefix: "! ") },
            variable: { $0 == "ARCHIVE_FILE" ? folder.appendingPathComponent("archive.sqlite").path : nil },
            terminalWidth: width)
        let code = ArchiveCommand.run(Array(arguments), on: console)
        let lines = printed.lines.map { $0.replacingOccurrences(of: folder.path + "/", with: "") }
        return code == 0 ? lines : lines + ["[exit \(code)]"]
    }

    /// Splits a command as a shell would, with single and double quotes.
    static func words(_ command: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in command {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}

/// What a command printed, line by line, both streams in order.
private final class Printed: @unchecked Sendable {
    private let lock = NSLock()
    private var text = ""

    func append(_ piece: String, prefix: String) {
        lock.withLock {
            text += piece.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
                (index > 0 ? "\n" : "") + (line.isEmpty ? "" : prefix + line)
            }.joined()
        }
    }

    var lines: [String] {
        lock.withLock { text.split(separator: "\n").map(String.init) }
    }
}
