import ArchiveModel
import GRDB
import Testing

@testable import ArchiveStore

@Suite("When something goes wrong")
struct FaultTests {
    private func batch(_ number: Int) -> [Article] {
        (1...200).map { index in
            Samples.article(
                number * 1000 + index, "Article \(number) \(index)",
                body: (1...20).map { "Paragraph \($0) of \(number) and \(index), with a few words to fill a page." })
        }
    }

    @Test("A full disk is told as such, the batches before it stay, and there is no half of one")
    func diskFull() throws {
        let folder = try TemporaryFolder()
        let store = try ArchiveStore.open(path: folder.archive, mode: .create)
        try store.database.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1000") }
        var stored = 0
        let error = #expect(throws: ArchiveStoreError.self) {
            try store.write { writer in
                guard case .new(let source) = try writer.source(ArchiveStore.record("a", "a")) else { return }
                for number in 1...100 { stored += try writer.write(batch(number), from: source).new }
            }
        }
        #expect(error?.code == .diskFull)
        #expect(stored > 0)
        #expect(try store.count(nil) == stored)
        #expect(try store.integrityProblems() == [])
    }

    @Test("A batch that fails leaves nothing behind, and the next one is stored")
    func failedBatch() throws {
        struct Stopped: Error {}
        let store = try ArchiveStore.inMemory()
        #expect(throws: Stopped.self) {
            try store.write { writer in
                guard case .new(let source) = try writer.source(ArchiveStore.record("a", "a")) else { return }
                _ = try writer.write([Samples.complete], from: source)
                throw Stopped()
            }
        }
        #expect(try store.count(nil) == 1)
        #expect(try store.ingest([Samples.article(1, "Next")]) == BatchReport(new: 1))
        #expect(try store.integrityProblems() == [])
    }

    @Test("Others read while one writes, and see whole batches only")
    func readWhileWriting() throws {
        let folder = try TemporaryFolder()
        let store = try ArchiveStore.open(path: folder.archive, mode: .create)
        let reader = try ArchiveStore.open(path: folder.archive, mode: .readOnly)
        try store.write { writer in
            guard case .new(let source) = try writer.source(ArchiveStore.record("a", "a")) else { return }
            for number in 1...3 {
                _ = try writer.write(batch(number), from: source)
                #expect(try reader.count(nil) == number * 200)
            }
        }
    }

    @Test("Two writers take turns")
    func twoWriters() async throws {
        let folder = try TemporaryFolder()
        _ = try ArchiveStore.open(path: folder.archive, mode: .create)
        let path = folder.archive
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...2 {
                group.addTask {
                    let store = try ArchiveStore.open(path: path, mode: .readWrite)
                    for part in 0..<5 { try store.ingest(batch(number * 10 + part), from: "\(number)-\(part)") }
                }
            }
            try await group.waitForAll()
        }
        let store = try ArchiveStore.open(path: path, mode: .readWrite)
        #expect(try store.count(nil) == 2000)
        #expect(try store.integrityProblems() == [])
    }
}
