import ArchiveModel
import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Wire standards, files")
struct WireFixtureTests {
    @Test(
        "A file of the wire gives every field that it states",
        arguments: [
            ("newsml-g2", "message/input.xml", 1), ("newsml-1", "text-and-picture/input.xml", 0),
            ("nitf", "feature/input.xml", 0), ("ninjs", "text-and-picture/input.json", 0),
            ("ninjs", "ninjs-3/input.json", 1), ("iptc-7901", "report/input.txt", 0),
            ("iptc-7901", "anpa-report/input.txt", 0), ("photo", "harbour/input.jpg", 0),
            ("xml", "records/input.xml", 0),
        ])
    func fields(format: String, name: String, rejections: Int) throws {
        let input = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/\(format)/\(name)")
        let folder = input.deletingLastPathComponent()
        let expected = try JSONDecoder().decode(
            [ExpectedArticle].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
        let bytes = try Data(contentsOf: input)
        let detected = try bytes.withUnsafeBytes { try FormatDetection.format(of: SourceFile(name: "-", bytes: $0)) }
        #expect(detected.name == format)
        let read = try ReadArticles(of: bytes, by: detected)
        let articles = read.articles.map(ExpectedArticle.init)
        #expect(articles.count == expected.count)
        for (one, other) in zip(articles, expected) { #expect(one == other) }
        #expect(read.warnings.filter(\.isRejection).count == rejections)
    }
}
