import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("An ingest that was stopped goes on where it stopped")
struct ResumeTests {
    private let folder: TestFolder
    private static let count = 1_200

    init() throws {
        folder = try TestFolder()
    }

    /// A file that is large enough to be read piece by piece.
    private func largeFile() throws -> String {
        let filling = String(repeating: "The council of the harbour met again and agreed on nothing. ", count: 40)
        let lines = (0..<Self.count).map { number in
            """
            {"title": "Meeting \(number) of the harbour council", "url": "https://a.example/\(number)", \
            "date": "2025-03-\(10 + number % 20)", "body": ["Elena Nowak said so on day \(number)."], "furniture": ["\(filling)"]}
            """
        }
        return try folder.write(lines.joined(separator: "\n"), to: "news.jsonl")
    }

    /// Ingests until a few pieces are read.
    private func ingestSome(_ path: String, recognisesEntities: Bool = false) throws -> IngestReport {
        var options = IngestOptions()
        options.recognisesEntities = recognisesEntities
        var asked = 0
        let shouldStop = {
            asked += 1
            return asked > 3
        }
        return try folder.archive().ingest([path], options: options, shouldStop: shouldStop)
    }

    private func people(_ query: String) throws -> [String] {
        try folder.archive().search(SearchRequest(query)).hits.flatMap { $0.article.entities.map(\.name) }
    }

    @Test("A large file is stored whole, and what was stored before is not looked through again")
    func largeFileResumed() throws {
        let path = try largeFile()
        let first = try ingestSome(path)
        #expect(first.wasInterrupted && first.new > 100 && first.new < Self.count)

        let second = try folder.ingest(path)
        #expect(second.new + second.unchanged == Self.count && second.updated == 0)
        #expect(second.unchanged > 100 && second.unchanged <= first.new)
        #expect(try folder.titles().count == Self.count)
        #expect(try people("\"Meeting 3 of\"").isEmpty)
        #expect(try people("\"Meeting \(Self.count - 1) of\"") == ["Elena Nowak"])

        let third = try folder.ingest(path)
        #expect(third.unchanged == Self.count && third.new == 0)
    }

    @Test("It may be stopped again and again")
    func stoppedTwice() throws {
        let path = try largeFile()
        let first = try ingestSome(path)
        let second = try ingestSome(path)
        #expect(second.wasInterrupted && second.unchanged <= first.new)
        let rest = try folder.ingest(path)
        #expect(rest.new + rest.unchanged == Self.count)
        #expect(try folder.titles().count == Self.count)
    }

    @Test("A file that has changed since is read from its beginning")
    func changedFile() throws {
        let path = try largeFile()
        let first = try ingestSome(path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
            .replacingOccurrences(of: "Elena Nowak said", with: "Ines Duarte said")
        try folder.write(text, to: "news.jsonl")
        let second = try folder.ingest(path)
        #expect(second.updated == first.new && second.new == Self.count - first.new)
        #expect(try people("\"Meeting 3 of\"") == ["Ines Duarte"])
    }
}
