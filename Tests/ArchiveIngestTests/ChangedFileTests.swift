import ArchiveIngest
import Foundation
import Testing

@Suite("A file that others write to while it is read")
struct ChangedFileTests {
    private let folder: TemporaryFolder
    private let path: String
    private static let size = 17 << 20

    init() throws {
        folder = try TemporaryFolder()
        path = try folder.write(Data(repeating: 0x61, count: Self.size), to: "large.txt")
    }

    /// What is told of the file when something happens to it before its last bytes are looked at.
    private func error(_ happening: (FileHandle) throws -> Void) throws -> IngestError? {
        let other = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        do {
            let last = try SourceReader().contents(at: path).withFile { file in
                try happening(other)
                return (file.bytes.count, file.bytes.last)
            }
            #expect(last == (Self.size, 0x61))
            return nil
        } catch let error as IngestError {
            return error
        }
    }

    @Test("One that is cut short is told, and does not end the process")
    func cut() throws {
        let error = try error { try $0.truncate(atOffset: 1000) }
        #expect(error?.code == .unreadable)
        #expect(error?.message == "was changed while it was read; ingest it again when it is whole")
        #expect(error?.file == path)
    }

    @Test("One that is written over is told")
    func overwritten() throws {
        let error = try error { file in
            try file.seek(toOffset: 0)
            try file.write(contentsOf: Data("b".utf8))
        }
        #expect(error?.code == .unreadable)
    }

    @Test("One that grows is read as it was")
    func grown() throws {
        let error = try error { file in
            try file.seekToEnd()
            try file.write(contentsOf: Data("more".utf8))
        }
        #expect(error == nil)
    }
}
