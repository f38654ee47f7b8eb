import ArchiveModel
import Foundation
import Testing

@testable import ArchiveStore

@Suite("An archive whose file goes away")
struct MovedArchiveTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What comes of an ingest during which something happens to the file.
    private func error(_ happening: () throws -> Void) throws -> ArchiveStoreError? {
        let store = try ArchiveStore.open(path: folder.archive, mode: .create)
        do {
            try store.write { writer in
                guard case .new(let source) = try writer.source(ArchiveStore.record("a", "a")) else { return }
                _ = try writer.write([Samples.complete], from: source)
                try happening()
            }
            return nil
        } catch let error as ArchiveStoreError {
            return error
        }
    }

    @Test("It is not told as stored when the file was deleted meanwhile")
    func deleted() throws {
        let error = try error { try FileManager.default.removeItem(atPath: folder.archive) }
        #expect(error?.code == .moved)
    }

    @Test("Nor when it was moved, or another was put in its place")
    func replaced() throws {
        #expect(
            try error { try FileManager.default.moveItem(atPath: folder.archive, toPath: folder.path + "/old") }?.code
                == .moved)
        let other = try TemporaryFolder()
        _ = try ArchiveStore.open(path: other.archive, mode: .create)
        let error = try error {
            try FileManager.default.removeItem(atPath: folder.archive)
            try FileManager.default.copyItem(atPath: other.archive, toPath: folder.archive)
        }
        #expect(error?.code == .moved)
    }

    @Test("A device, a pipe and a link to itself are no archives, and nobody waits for them", .timeLimit(.minutes(1)))
    func special() throws {
        try #require(mkfifo(folder.path + "/pipe", 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: "loop")
        for (path, code) in [
            ("/dev/null", ArchiveStoreError.Code.notADatabase), (folder.path + "/pipe", .notADatabase),
            (folder.path + "/loop", .cannotOpen),
        ] {
            let error = #expect(throws: ArchiveStoreError.self) { try ArchiveStore.open(path: path, mode: .create) }
            #expect(error?.code == code)
        }
    }
}
