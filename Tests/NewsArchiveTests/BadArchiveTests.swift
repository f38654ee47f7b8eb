import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("An --archive that is none")
struct BadArchiveTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// What is said of the file at the folder's archive path, however it is opened.
    private func messages() -> Set<String> {
        var messages: Set<String> = []
        for access in [NewsArchive.Access.reading, .writing, .creating] {
            do throws(ArchiveError) {
                _ = try NewsArchive.open(at: folder.archivePath, for: access)
                messages.insert("opened")
            } catch {
                messages.insert(error.message.replacingOccurrences(of: folder.path + "/", with: ""))
                #expect(error.code == .failure)
                #expect(!error.message.contains("\n"))
            }
        }
        return messages
    }

    @Test("A text file is told to be no database, and is left as it is")
    func textFile() throws {
        let text = String(repeating: "Not a database but a text.\n", count: 100)
        try folder.write(text, to: "archive.sqlite")
        #expect(
            messages() == [
                "archive.sqlite: this file is not an archive, nor any SQLite database; give another path"
            ])
        #expect(try String(contentsOfFile: folder.archivePath, encoding: .utf8) == text)
    }

    @Test("A text shorter than a database's head is told to be no database")
    func shortTextFile() throws {
        try folder.write("Hello.\n", to: "archive.sqlite")
        #expect(
            messages() == [
                "archive.sqlite: this file is not an archive, nor any SQLite database; give another path"
            ])
        #expect(try String(contentsOfFile: folder.archivePath, encoding: .utf8) == "Hello.\n")
    }

    @Test("A folder is refused")
    func folderInPlace() throws {
        try FileManager.default.createDirectory(atPath: folder.archivePath, withIntermediateDirectories: true)
        let messages = messages()
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix("archive.sqlite: ") == true)
    }

    @Test("A database cut short is told to be damaged or none, never opened in silence")
    func truncatedArchive() throws {
        let file = try folder.write(Samples.line("Harbour reopens"), to: "good.jsonl")
        _ = try folder.ingest(file)
        let handle = try #require(FileHandle(forWritingAtPath: folder.archivePath))
        try handle.truncate(atOffset: 20_000)
        try handle.close()
        let error = #expect(throws: ArchiveError.self) {
            _ = try folder.archive(for: .reading).search(SearchRequest("harbour"))
        }
        #expect(error?.code == .failure)
        #expect(error?.message.contains("the archive is damaged") == true)
    }

    @Test("Where no file can be made, that is told")
    func folderThatTakesNoFiles() {
        let error = #expect(throws: ArchiveError.self) {
            try NewsArchive.open(at: "/proc/archive-tests/archive.sqlite", for: .creating)
        }
        #expect(error?.code == .failure)
        #expect(error?.message.contains("cannot be opened") == true)
    }

    @Test("Where there is no archive, a search says how one is made")
    func missing() {
        let error = #expect(throws: ArchiveError.self) { try folder.archive(for: .reading) }
        #expect(error?.message.hasSuffix("there is no archive here; the first ingest makes one") == true)
    }

    @Test(
        "A read-only archive is searched, and refuses articles",
        .enabled(if: getuid() != 0, "root may write everything"))
    func readOnly() throws {
        let first = try folder.write(Samples.line("Harbour reopens"), to: "first.jsonl")
        let second = try folder.write(Samples.line("Harbour closes"), to: "second.jsonl")
        _ = try folder.ingest(first)
        chmod(folder.archivePath, 0o400)
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        let found = try folder.archive(for: .reading).search(SearchRequest("harbour"))
        #expect(found.total == 1)
        let error = #expect(throws: ArchiveError.self) { try folder.ingest(second) }
        #expect(error?.message.contains("the archive is read-only") == true)
    }
}
