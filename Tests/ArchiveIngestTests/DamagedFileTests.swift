import Foundation
import IngestChecks
import Testing

@testable import ArchiveIngest

@Suite("Damaged files")
struct DamagedFileTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let formats = IngestFormatRegistry.formats.map(\.name)

    /// The files under a folder of the tests, apart from what is expected of them.
    private static func files(in path: String) -> [[UInt8]] {
        let folder = folder.appendingPathComponent(path)
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.sorted().filter { !$0.hasSuffix("expected.json") }.compactMap { name in
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map(Array.init)
        }
    }

    private func faults(of bytes: [UInt8], readBy reader: String) -> [String] {
        bytes.withUnsafeBytes { ReadingCheck.faults(of: $0, readBy: reader) }
    }

    @Test("A file damaged in any way is read to its end, and what comes of it is sound", arguments: formats)
    func damaged(format: String) {
        let files = Self.files(in: "Fixtures/\(format)").filter { $0.count < 65_536 }
        for (index, file) in files.enumerated() {
            for seed in 0..<UInt64(max(20, 300 / files.count)) {
                var mutator = Mutator(seed: UInt64(index) << 32 | seed)
                let damaged = mutator.mutated(file)
                let faults = faults(of: damaged, readBy: format) + faults(of: damaged, readBy: "text")
                #expect(faults.isEmpty, "file \(index) of \(format), seed \(seed)")
            }
        }
    }

    @Test("A file that once broke a reader no longer does", arguments: ReadingCheck.readers)
    func mended(reader: String) {
        for (index, file) in Self.files(in: "FuzzCorpus/\(reader)").enumerated() {
            #expect(faults(of: file, readBy: reader).isEmpty, "file \(index) of \(reader)")
        }
    }

    @Test("Things nested or repeated thousands of times take neither the stack nor the day", arguments: formats)
    func repeated(format: String) {
        for piece in Self.repeatable {
            let bytes = Array(repeating: Array(piece.utf8), count: 3_000).joined()
            #expect(faults(of: Array(bytes), readBy: format).isEmpty, "\(piece)")
        }
    }

    private static let repeatable = [
        "[", "{\"a\":", "[{", "<", "<div>", "<b><i>", "<table>", "<table><tr><td>", "<p", "<a b=c ", "</p>", "<!--",
        "<![CDATA[", "&amp;", "&", "<!DOCTYPE a [<!ENTITY b \"&b;\">", "<item><title>a", "<font><p>", "\"", "\\",
        "--\n",
        "From a\n", "a: b\n", "\n\n", "a,\"", "ANKARA (AA) - ", "2025-07-09 ", "Content-Type: multipart/mixed\n\n",
    ]
}
