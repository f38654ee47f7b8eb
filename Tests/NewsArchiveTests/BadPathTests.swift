import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("Paths that lead to no file that can be read")
struct BadPathTests {
    let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.write(Samples.line("Harbour reopens"), to: "in/good.jsonl")
    }

    private var input: String { folder.path + "/in" }

    /// Ingests the folder, whose good file must come through; gives the warnings.
    private func warnings(_ more: String...) throws -> [IngestWarning] {
        let report = try folder.archive().ingest([input] + more)
        #expect(report.new == 1)
        #expect(report.rejected == report.warnings.count)
        #expect(try folder.titles() == ["Harbour reopens"])
        return report.warnings
    }

    @Test("A path that does not exist is told, and the others are read")
    func missing() throws {
        let told = try warnings(folder.path + "/nowhere.txt")
        #expect(told.map(\.file) == [folder.path + "/nowhere.txt"])
        #expect(told.map(\.message) == ["no such file or folder; check the name"])
    }

    @Test("A dangling link and a link to itself are told")
    func links() throws {
        try FileManager.default.createSymbolicLink(atPath: input + "/dangling.txt", withDestinationPath: "nowhere")
        try FileManager.default.createSymbolicLink(atPath: input + "/loop.txt", withDestinationPath: "loop.txt")
        let told = try warnings()
        #expect(told.map(\.file) == [input + "/dangling.txt", input + "/loop.txt"])
        #expect(
            told.map(\.message) == [
                "no such file or folder; check the name", "a symbolic link that leads back to itself",
            ])
    }

    @Test("A link to a folder above is followed once")
    func linkToFolderAbove() throws {
        try FileManager.default.createSymbolicLink(atPath: input + "/up", withDestinationPath: "..")
        let report = try folder.ingest(input)
        #expect(report.new == 1)
    }

    @Test("A pipe and a socket are told and never waited for", .timeLimit(.minutes(1)))
    func special() throws {
        try #require(mkfifo(input + "/pipe.txt", 0o600) == 0)
        let descriptor = try Self.bindSocket(at: input + "/socket.txt")
        defer { close(descriptor) }
        let told = try warnings()
        #expect(told.map(\.file) == [input + "/pipe.txt", input + "/socket.txt"])
        let message = "not a file but a pipe, socket or device; give its text on standard input (-)"
        #expect(told.map(\.message) == [message, message])
    }

    @Test("A file and a folder without permission are told", .enabled(if: getuid() != 0, "root may read everything"))
    func permissions() throws {
        let file = try folder.write(Samples.line("Secret"), to: "in/secret.jsonl")
        try folder.write(Samples.line("Deep"), to: "in/closed/deep.jsonl")
        chmod(file, 0)
        chmod(input + "/closed", 0)
        defer { chmod(input + "/closed", 0o700) }
        let told = try warnings()
        #expect(told.map(\.file).sorted() == [input + "/closed", file])
        #expect(told.allSatisfy { $0.message == "permission denied; make it readable and try again" })
    }

    @Test("A file that opens and then cannot be read is told")
    func unreadable() throws {
        let told = try warnings("/proc/self/mem")
        #expect(told.map(\.file) == ["/proc/self/mem"])
        #expect(told.first?.message.hasPrefix("cannot be read: ") == true)
    }

    @Test(
        "Spaces and line ends in a name are no matter",
        arguments: ["two words.jsonl", "two\nlines.jsonl", "ığüş.jsonl"])
    func oddNames(name: String) throws {
        try folder.write(Samples.line("Odd name"), to: "odd/" + name)
        let report = try folder.ingest(folder.path + "/odd")
        #expect(report.new == 1)
        #expect(report.warnings.isEmpty)
        #expect(try folder.archive().search(SearchRequest("odd")).hits.first?.article.file == name)
    }

    @Test("A name that is not UTF-8 is told, and the rest of the folder is read")
    func nameOfBytes() throws {
        let name = (input + "/caf").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
        let told = try warnings()
        #expect(told.map(\.message) == ["a name that is not UTF-8; rename the file"])
        #expect(told.map(\.file) == [input + "/caf\u{FFFD}"])
    }

    @Test("An empty folder has nothing to read and is no failure")
    func emptyFolder() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/empty", withIntermediateDirectories: true)
        let report = try folder.ingest(folder.path + "/empty")
        #expect(report.files == 0)
        #expect(report.warnings.isEmpty)
    }

    private static func bindSocket(at path: String) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(result == 0)
        return descriptor
    }
}
