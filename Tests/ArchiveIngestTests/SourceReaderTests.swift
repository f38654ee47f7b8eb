import ArchiveIngest
import Foundation
import Testing

@Suite("Reading files")
struct SourceReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func contents(of path: String) throws -> (bytes: [UInt8], sha256: String) {
        try SourceReader().withFile(at: path) { file, sha256 in (Array(file.bytes), sha256) }
    }

    @Test("A file's bytes come with their SHA-256")
    func hash() throws {
        let path = try folder.write("abc".utf8, to: "a.txt")
        let read = try contents(of: path)
        #expect(read.bytes == Array("abc".utf8))
        // FIPS 180-4, the first example.
        #expect(read.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("An empty file is read as no bytes")
    func empty() throws {
        let path = try folder.write([], to: "empty.txt")
        #expect(try contents(of: path).bytes.isEmpty)
    }

    @Test("A file too large to copy reads the same")
    func large() throws {
        var bytes = [UInt8](repeating: 0x61, count: 17 << 20)
        bytes[bytes.count - 1] = 0x0A
        let path = try folder.write(bytes, to: "large.txt")
        let isSame = try SourceReader().withFile(at: path) { file, _ in
            file.bytes.count == bytes.count && Data(file.bytes) == Data(bytes)
        }
        #expect(isSame)
    }

    @Test("A missing file, a folder and a pipe are each refused by name", .timeLimit(.minutes(1)))
    func refused() throws {
        let pipe = folder.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let cases: [(String, IngestError.Code)] = [
            (folder.path + "/none.txt", .missing), (folder.path, .folder), (pipe, .special), ("/dev/null", .special),
        ]
        for (path, code) in cases {
            let error = #expect(throws: IngestError.self) { try contents(of: path) }
            #expect(error?.code == code)
            #expect(error?.description.hasPrefix(path + ": ") == true)
        }
    }

    @Test("A file without permission is refused", .enabled(if: getuid() != 0, "root may read everything"))
    func unreadable() throws {
        let path = try folder.write("abc".utf8, to: "secret.txt")
        chmod(path, 0)
        let error = #expect(throws: IngestError.self) { try contents(of: path) }
        #expect(error?.code == .unreadable)
    }

    @Test("An error of the caller passes through")
    func passesThrough() throws {
        let path = try folder.write("abc".utf8, to: "a.txt")
        #expect(throws: CancellationError.self) {
            try SourceReader().withFile(at: path) { _, _ in throw CancellationError() }
        }
    }
}
