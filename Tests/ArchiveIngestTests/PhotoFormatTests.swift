import ArchiveModel
import Foundation
import Testing

@testable import ArchiveIngest

@Suite("Pictures with words in them")
struct PhotoFormatTests {
    private func harbour() throws -> [UInt8] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Fixtures/photo/harbour/input.jpg")
        return try Array(Data(contentsOf: file))
    }

    @Test("A picture without words is refused as one that cannot be read")
    func withoutWords() {
        let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, 0xD9]
        #expect(throws: IngestError.self) {
            _ = try bytes.withUnsafeBytes { try FormatDetection.format(of: SourceFile(name: "a.jpg", bytes: $0)) }
        }
    }

    @Test("A picture that is cut anywhere is read as far as it goes")
    func cut() throws {
        let bytes = try harbour()
        for length in stride(from: 0, to: bytes.count, by: 7) {
            let read = try ReadArticles(of: bytes.prefix(length), by: PhotoFormat())
            #expect(read.articles.count + read.warnings.count == 1)
        }
    }

    @Test("Lengths that lie lead nowhere outside the picture")
    func lyingLengths() throws {
        let bytes = try harbour()
        for index in bytes.indices.dropFirst(2) {
            var bytes = bytes
            bytes[index] = 0xFF
            _ = try ReadArticles(of: bytes, by: PhotoFormat())
        }
    }
}
