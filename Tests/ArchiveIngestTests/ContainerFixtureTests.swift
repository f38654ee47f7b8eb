import ArchiveModel
import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Fixtures of containers")
struct ContainerFixtureTests {
    /// An article and where it stands, as `expected.json` of a fixture states it.
    private struct Member: Decodable, Equatable {
        var title: String?
        var url: String?
        var member: String?
        var address: String?
        var format: String
        var disk: [Int]
        var unpacked: [Int]?

        init(_ read: ContainedArticle) {
            title = read.article.title
            url = read.article.url
            member = read.member
            address = read.address
            format = read.format
            disk = [read.place.disk.lowerBound, read.place.disk.upperBound]
            unpacked = read.place.unpacked.map { [$0.lowerBound, $0.upperBound] }
        }
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    @Test(
        "Every container hands over its files and knows where they stand",
        arguments: IngestFormatRegistry.containers.map(\.name))
    func members(container: String) throws {
        let folder = Self.folder.appendingPathComponent(container)
        let cases = try FileManager.default.contentsOfDirectory(atPath: folder.path).map(folder.appendingPathComponent)
        #expect(!cases.isEmpty)
        for folder in cases {
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            let input = try #require(files.first { $0.hasPrefix("input.") })
            let expected = try JSONDecoder().decode(
                [Member].self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
            let bytes = try Data(contentsOf: folder.appendingPathComponent(input))
            let read = try ReadMembers(of: bytes, named: input)
            #expect(read.articles.map(Member.init) == expected, "\(container)/\(folder.lastPathComponent)")
            #expect(read.warnings.isEmpty, "\(container)/\(folder.lastPathComponent)")
            for article in read.articles { try expectBytes(of: article, in: bytes) }
        }
    }

    /// The bytes at the place of an article are those that it was read from.
    private func expectBytes(of article: ContainedArticle, in file: Data) throws {
        var bytes = Array(file[article.place.disk])
        if let unpacked = article.place.unpacked {
            let unpacker = MemberUnpacker(wanting: unpacked)
            for start in stride(from: 0, to: bytes.count, by: 100) {
                _ = bytes[start..<min(start + 100, bytes.count)].withUnsafeBytes(unpacker.add)
            }
            bytes = unpacker.bytes
        }
        let text = String(decoding: bytes, as: UTF8.self)
        // An answer that was packed on its way is shown as it came.
        if !text.contains("Content-Encoding"), article.place.isVerbatim {
            #expect(text.contains(try #require(article.article.title)))
        } else {
            #expect(!bytes.isEmpty)
        }
    }
}
