import ArchiveModel
import Testing

@testable import ArchiveIngest

@Suite("Compressed files and archives, damaged and hostile")
struct ArchiveFileTests {
    private let line = WebArchiveSamples.article("Ferry sails")

    @Test("A file may be compressed twice, but not without end")
    func nesting() throws {
        let twice = Packing.zstd(Packing.gzip(line))
        #expect(try ReadMembers(of: twice, named: "news.jsonl.gz.zst").titles == ["Ferry sails"])
        let deep = try ReadMembers(of: Packing.gzip(Packing.gzip(Packing.gzip(twice))))
        #expect(deep.titles.isEmpty)
        #expect(deep.warnings.map(\.isRejection) == [true])
    }

    @Test("What is compressed and no text is refused before it is unpacked")
    func binary() {
        let zeros = Packing.gzip([UInt8](repeating: 0, count: 1 << 20))
        let error = #expect(throws: IngestError.self) { try ReadMembers(of: zeros) }
        #expect(error?.code == .binary)
    }

    @Test("A file that unpacks to more than it may is left out from there on, and that is said")
    func bomb() throws {
        let budget = UnpackingBudget(fileSize: 0)
        #expect(budget.take(1 << 30))
        let packed = Packing.gzip([UInt8](repeating: 0x61, count: 1 << 20))
        packed.withUnsafeBytes { bytes in
            let stream = UnpackedStream(SourceFile(name: "a.gz", bytes: bytes), budget: budget)
            while !stream.peek(1).isEmpty { stream.advance(by: stream.peek(1).count) }
            let faults = stream.takeFaults()
            #expect(faults.map(\.isRejection) == [true])
            #expect(faults.first?.message == UnpackingBudget.message)
        }
    }

    @Test("More bytes than memory should hold go to the disk and come back whole")
    func spooled() throws {
        var bytes = SpooledBytes(name: "news.gz")
        let piece = [UInt8](repeating: 0x61, count: 5_000_001)
        for _ in 0..<5 { try piece.withUnsafeBytes { try bytes.append($0) } }
        try bytes.withFile { all, isMapped in
            #expect(isMapped)
            #expect(all.count == 25_000_005)
            #expect(all.allSatisfy { $0 == 0x61 })
        }
    }

    @Test("Text after a gzip member is passed over with a warning; zeros, as tapes have them, without one")
    func trailing() throws {
        let padded = try ReadMembers(of: Packing.gzip(line) + [0, 0, 0, 0], named: "a.jsonl.gz")
        #expect(padded.titles == ["Ferry sails"])
        #expect(padded.warnings.isEmpty)
        let followed = try ReadMembers(of: Packing.gzip(line) + Array("end".utf8), named: "a.jsonl.gz")
        #expect(followed.titles == ["Ferry sails"])
        #expect(followed.warnings.map(\.offset) == [Packing.gzip(line).count])
    }

    @Test("A zip archive that is cut off gives the files that are whole")
    func cutZip() throws {
        let whole = zip([("a.json", line), ("b.json", line)])
        #expect(try ReadMembers(of: whole).articles.map(\.member) == ["a.json", "b.json"])
        let cut = try ReadMembers(of: whole.prefix(90 + 2 * line.count))
        #expect(cut.articles.map(\.member).first == "a.json")
        #expect(cut.warnings.first?.message.contains("cut off") == true)
    }

    @Test("An office document is no archive of articles")
    func officeDocument() {
        let document = zip([("[Content_Types].xml", Array("<Types/>".utf8))])
        #expect(throws: IngestError.self) { try ReadMembers(of: document) }
    }

    @Test("What cannot be read in an archive is a warning that names it, and the rest is read")
    func unreadMember() throws {
        let read = try ReadMembers(of: zip([("cover.png", [0x89, 0x50, 0x4E, 0x47, 0, 0]), ("a.json", line)]))
        #expect(read.titles == ["Ferry sails"])
        #expect(read.warnings.map(\.file) == ["news/cover.png"])
        #expect(read.warnings.map(\.isRejection) == [true])
    }

    /// A zip archive of files that are stored as they are.
    private func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let sizes = number(file.bytes.count, 4) + number(file.bytes.count, 4) + number(file.name.utf8.count, 2)
            let start = number(bytes.count, 4)
            bytes += number(0x0403_4B50, 4) + number(20, 2) + [UInt8](repeating: 0, count: 12) + sizes + number(0, 2)
            bytes += Array(file.name.utf8) + file.bytes
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + [UInt8](repeating: 0, count: 12)
            directory += sizes + [UInt8](repeating: 0, count: 12) + start + Array(file.name.utf8)
        }
        let count = number(files.count, 2)
        let end = number(0x0605_4B50, 4) + number(0, 4) + count + count + number(directory.count, 4)
        return bytes + directory + end + number(bytes.count, 4) + number(0, 2)
    }

    private func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
}
