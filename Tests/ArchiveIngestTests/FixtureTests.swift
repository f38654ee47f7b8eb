import ArchiveModel
import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Fixtures")
struct FixtureTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    /// The cases of a format: a folder each, with `input.*` and `expected.json`.
    private func cases(of format: String) throws -> [URL] {
        let folder = Self.folder.appendingPathComponent(format)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return names.filter { !$0.hasPrefix(".") }.sorted().map(folder.appendingPathComponent)
    }

    @Test("Every format has a fixture", arguments: IngestFormatRegistry.formats.map(\.name))
    func exists(format: String) throws {
        let cases = try cases(of: format)
        #expect(!cases.isEmpty)
        for folder in cases {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(files.contains { $0.hasPrefix("input.") }, "\(folder.lastPathComponent)")
            #expect(files.contains("expected.json"), "\(folder.lastPathComponent)")
        }
    }

    /// The formats whose cases state every field of every article.
    private static let exactFormats = [
        "archive-export", "csv", "factiva", "html", "jsonl", "lexisnexis", "mail", "reuters-21578",
    ]

    @Test("Every field that a file states is read", arguments: exactFormats)
    func fields(format name: String) throws {
        let format = try #require(IngestFormatRegistry.format(named: name))
        for folder in try cases(of: name) {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            let input = try #require(files.first { $0.hasPrefix("input.") })
            let expected = try JSONDecoder().decode(
                [ExpectedArticle].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
            let read = try ReadArticles(of: Data(contentsOf: folder.appendingPathComponent(input)), by: format)
            #expect(read.articles.map(ExpectedArticle.init) == expected, "\(folder.lastPathComponent)")
            #expect(read.warnings.isEmpty, "\(folder.lastPathComponent)")
        }
    }
}
