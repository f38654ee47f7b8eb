import ArchiveModel
import NewsArchive
import Testing

@Suite("Which entity a name means")
struct EntityNameTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    private func archive(named counts: [String: Int]) throws -> NewsArchive {
        let lines = counts.flatMap { name, count in
            (1...count).map { Samples.line("Health Minister \(name) opens hospital \($0)") }
        }
        _ = try folder.ingest(try folder.write(lines.joined(), to: "lines.jsonl"))
        return try folder.archive(for: .reading)
    }

    @Test("One that ten times as many articles name as any other is taken, and the others are told")
    func leader() throws {
        let archive = try archive(named: ["Elena Nowak": 10, "Elena Fidan": 1])
        let found = try archive.entity(named: "elena", kind: .person)
        #expect(found.entity.name == "Elena Nowak" && found.entity.articles == 10)
        #expect(found.others.map(\.name) == ["Elena Fidan"])
        #expect(try archive.entity(named: "Elena Fidan").others.isEmpty)
    }

    @Test("Where none leads so, they are listed with their articles")
    func several() throws {
        let archive = try archive(named: ["Elena Nowak": 9, "Elena Fidan": 1])
        let error = try #require(throws: ArchiveError.self) { try archive.entity(named: "elena", kind: .person) }
        #expect(error.code == .usage && error.message.contains("2 entities"))
        #expect(error.details == "  person Elena Nowak (9 articles)\n  person Elena Fidan (1 article)")
    }

    @Test("A name that nobody has is answered with near ones")
    func unknown() throws {
        let archive = try archive(named: ["Elena Nowak": 1])
        let error = try #require(throws: ArchiveError.self) { try archive.entity(named: "Elena Nowek") }
        #expect(error.code == .notFound && error.details == "  person Elena Nowak (1 article)")
        let other = try #require(throws: ArchiveError.self) { try archive.entity(named: "zebra") }
        #expect(other.code == .notFound && other.details == nil)
    }
}
