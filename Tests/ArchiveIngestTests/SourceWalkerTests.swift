import ArchiveIngest
import Foundation
import Testing

@Suite("Finding the files to read")
struct SourceWalkerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The files found, relative to the folder, and the problems met.
    private func walk(_ paths: [String]? = nil) -> (files: [String], problems: [IngestError]) {
        var problems: [IngestError] = []
        let files = SourceWalker.files(under: paths ?? [folder.path]) { problems.append($0) }
        return (files.map { $0.replacingOccurrences(of: folder.path + "/", with: "") }, problems)
    }

    @Test("A folder gives everything below it, sorted, without hidden files")
    func sorted() throws {
        for name in ["b.txt", "a/2.txt", "a/10.txt", "c/d/e.txt", ".hidden", ".git/x.txt"] {
            try folder.write("x".utf8, to: name)
        }
        let found = walk()
        #expect(found.files == ["a/10.txt", "a/2.txt", "b.txt", "c/d/e.txt"])
        #expect(found.problems.isEmpty)
    }

    @Test("Paths keep the order in which they are given, and - is standard input")
    func order() throws {
        let second = try folder.write("x".utf8, to: "2.txt")
        let hidden = try folder.write("x".utf8, to: ".1.txt")
        #expect(walk([second, "-", hidden]).files == ["2.txt", "-", ".1.txt"])
    }

    @Test("A link back to a folder that was entered ends there", .timeLimit(.minutes(1)))
    func loop() throws {
        try folder.write("x".utf8, to: "a/1.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/a/again", withDestinationPath: folder.path)
        let found = walk()
        #expect(found.files == ["a/1.txt"])
        #expect(found.problems.isEmpty)
    }

    @Test("What is missing or no file is a problem, and the rest goes on")
    func problems() throws {
        try folder.write("x".utf8, to: "good.txt")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/broken", withDestinationPath: folder.path + "/nowhere")
        mkfifo(folder.path + "/pipe", 0o600)
        let found = walk([folder.path + "/none", folder.path])
        #expect(found.files == ["good.txt"])
        #expect(found.problems.map(\.code) == [.missing, .missing, .special])
    }

    @Test("A folder that may not be listed is a problem", .enabled(if: getuid() != 0, "root may list everything"))
    func unlistable() throws {
        try folder.write("x".utf8, to: "a/1.txt")
        try folder.write("x".utf8, to: "b/2.txt")
        chmod(folder.path + "/a", 0)
        defer { chmod(folder.path + "/a", 0o700) }
        let found = walk()
        #expect(found.files == ["b/2.txt"])
        #expect(found.problems.map(\.code) == [.unreadable])
    }

    @Test("A name that is not UTF-8 is a problem that names its folder")
    func foreignName() throws {
        let path = (folder.path + "/caf").utf8.map(CChar.init(bitPattern:)) + [CChar(bitPattern: 0xE9), 0]
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        let found = walk()
        #expect(found.files.isEmpty)
        #expect(found.problems.map(\.code) == [.unreadable])
    }
}
