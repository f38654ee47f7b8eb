import ArchiveModel
import Foundation
import NewsArchive
import Testing

@Suite("Everything out, and back in as it was")
struct ExportTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
    }

    /// Files of several formats, some in a container, with versions, corrections, tags and saved searches.
    private func fill() throws -> NewsArchive {
        try folder.write(Samples.page, to: "pages/bergen.txt")
        try folder.write(Self.lines, to: "news.jsonl")
        try folder.write(Self.wire, to: "wire.xml")
        _ = try folder.ingest(folder.path + "/pages", folder.path + "/news.jsonl", folder.path + "/wire.xml")
        try folder.write(Self.lines.replacingOccurrences(of: "on Tuesday", with: "on Wednesday"), to: "news.jsonl")
        _ = try folder.ingest(folder.path + "/news.jsonl")
        let archive = try folder.archive(for: .writing)
        _ = try archive.addTag("to read", to: SearchRequest("ferry"))
        _ = try archive.addTag("transport", to: SearchRequest("ferry"))
        _ = try archive.saveSearch(SearchRequest("ferry OR “border”\t", filters: []), as: "Boats")
        _ = try archive.correct(.rename("Elena Nowak", to: "Elena Nováková"))
        _ = try archive.correct(.hide("Izmir"))
        _ = try archive.undoCorrection()
        return archive
    }

    private static let lines = """
        {"title": "Ferry line opens in Izmir", "url": "https://a.example/1", "date": "2025-07-08T10:30:00+03:00", \
        "country": "TR", "tags": ["transport", "Sea"], "summary": "Two boats\\tan hour.", "byline": ["Marta Nowak"], \
        "body": ["IZMIR (AA) — Transport Minister Elena Nowak opened the line on Tuesday.", \
        "“It is a start,” Nowak said. “There will be more boats in the summer.”", "Line one\\nline two ₺ \\u0000 łódź"], \
        "captions": [{"text": "A ferry leaves.", "credit": "AA"}, {"text": "The bay."}], "related": ["Toll rises"], \
        "furniture": ["Menu", "\\"Quoted\\" \\\\ line"]}
        {"title": "Storm closes the harbour", "date": "2025-07", "body": ["The harbour of Oslo was closed, said Elena Nowak."]}
        {"title": "Undated note of the harbour council", "body": ["The harbour council met in Oslo."]}

        """

    private static let wire = """
        <?xml version="1.0"?>
        <nitf><head><title>Talks</title><docdata><doc-id id-string="x:1"/><urgency ed-urg="3"/>
        <date.issue norm="20250709T101500Z"/><key-list><keyword key="PERU-MINES"/></key-list>
        <identified-content><person>Rosa Quispe</person><location>Lima</location></identified-content>
        </docdata></head><body><body.head><hedline><hl1>Peru mine talks resume in Lima</hl1></hedline></body.head>
        <body.content><p>LIMA - Mine workers and the ministry met again in Lima on Wednesday, Rosa Quispe said.</p>
        </body.content></body></nitf>
        """

    private func exported(_ archive: NewsArchive, _ query: String = "", sources: Bool = false) throws -> [String] {
        var lines: [String] = []
        _ = try archive.export(SearchRequest(query), includesSources: sources) { lines.append($0) }
        return lines
    }

    /// Takes lines into an archive of its own.
    private func imported(_ lines: [String], as name: String = "second") throws -> (NewsArchive, IngestReport) {
        let file = try folder.write(lines.map { $0 + "\n" }.joined(), to: name + ".jsonl")
        let archive = try NewsArchive.open(at: folder.path + "/\(name).sqlite", for: .creating)
        return (archive, try archive.ingest([file]))
    }

    @Test(
        "An archive that is made of an export exports the same bytes, and answers the same", arguments: [true, false])
    func wayBack(sources: Bool) throws {
        let first = try fill()
        let lines = try exported(first, sources: sources)
        let (second, report) = try imported(lines)
        #expect(report.messages == [])
        #expect(report.new == (try first.count(SearchRequest())))
        #expect(try exported(second, sources: sources) == lines)
        for query in [
            "", "ferry", "harbour", "person:nováková", "tag:user/transport", "said:nowak", "@boats", "date:2025",
        ] {
            let request = SearchRequest(query, limit: 0, facets: ["tag", "person", "place", "country"], isFull: true)
            let (one, other) = (try first.search(request), try second.search(request))
            #expect(one.hits.map(\.article) == other.hits.map(\.article), "\(query)")
            #expect(one.facets.map(\.counts) == other.facets.map(\.counts), "\(query)")
        }
        for hit in try first.search(SearchRequest("", limit: 0)).hits {
            #expect(try first.article(hit.article.id) == second.article(hit.article.id))
            if sources { #expect(try first.rawBytes(of: hit.article.id) == second.rawBytes(of: hit.article.id)) }
        }
        #expect(try first.savedSearches() == second.savedSearches())
        #expect(try first.corrections() == second.corrections())
        #expect(try first.tags().map(\.name) == second.tags().map(\.name))
        let verification = try second.verify()
        #expect(verification.problems == [])
        #expect(verification.notes.isEmpty == sources)
    }

    @Test("Taken in again, nothing changes; what is there already stays")
    func again() throws {
        let first = try fill()
        let lines = try exported(first)
        let count = try first.count(SearchRequest())
        let file = try folder.write(lines.map { $0 + "\n" }.joined(), to: "again.jsonl")
        #expect(try first.ingest([file]).unchanged == count)
        #expect(try exported(first) == lines)
        let (second, _) = try imported(lines)
        #expect(try second.ingest([file]).unchanged == count)
        #expect(try exported(second) == lines)
        #expect(try second.verify().problems == [])
    }

    @Test("Corrections hold on the other side, and can be undone there")
    func corrections() throws {
        let first = try fill()
        let (second, _) = try imported(try exported(first))
        _ = try first.undoCorrection()
        _ = try second.undoCorrection()
        #expect(try exported(first, "ferry") == exported(second, "ferry"))
        #expect(try second.count(SearchRequest("person:nowak")) == 2)
        #expect(try second.verify().problems == [])
    }

    @Test("A part has its articles and what they refer to, and joins another archive")
    func part() throws {
        let first = try fill()
        let lines = try exported(first, "ferry")
        #expect(lines.allSatisfy { !$0.contains("saved_search") && !$0.contains("Lima") })
        let (second, report) = try imported(lines, as: "part")
        #expect(report.new == 1)
        #expect(try second.verify().problems == [])
        #expect(
            try second.search(SearchRequest("ferry")).hits.map(\.article)
                == first.search(SearchRequest("ferry")).hits.map(\.article))
        let (both, _) = try imported(try exported(first, "harbour"), as: "part")
        #expect(try both.count(SearchRequest()) == 1 + first.count(SearchRequest("harbour -ferry")))
        #expect(try both.verify().problems == [])
    }

    @Test("Without the bytes, that is told, and the file itself brings them")
    func withoutBytes() throws {
        let first = try fill()
        let (second, _) = try imported(try exported(first))
        let id = try #require(try first.search(SearchRequest("bergen")).hits.first?.article.id)
        let error = #expect(throws: ArchiveError.self) { try second.rawBytes(of: id) }
        #expect(error?.message.contains("bergen.txt") == true)
        #expect(try second.ingest([folder.path + "/pages/bergen.txt"]).unchanged == 1)
        #expect(try second.rawBytes(of: id) == first.rawBytes(of: id))
        #expect(try second.verify().problems == [])
    }

    @Test("Lines that are damaged are named, and the rest is taken in")
    func damage() throws {
        let lines = try exported(try fill())
        let articles = lines.indices.filter { lines[$0].hasPrefix("{\"record\": \"article\"") }
        var damaged = lines
        damaged[articles[0]] = String(lines[articles[0]].dropLast(40))
        damaged[articles[1]] = lines[articles[1]].replacingOccurrences(of: "\"sha256\": \"", with: "\"sha256\": \"0")
        damaged.insert("{\"record\": \"weather\"}", at: 1)
        damaged.removeLast()
        let (second, report) = try imported(damaged)
        #expect(report.rejected == 3)
        #expect(report.new == articles.count - 2)
        #expect(report.messages.last == "the export is cut off: what follows is not in the file")
        #expect(report.messages.count == 4)
        #expect(try second.verify().problems == [])
    }

    @Test("An export can be looked at without an archive")
    func parse() throws {
        let file = try folder.write(try exported(try fill()).joined(separator: "\n"), to: "export.jsonl")
        var titles: [String?] = []
        _ = try NewsArchive.parse([file]) { titles.append($0.title) }
        #expect(titles.contains("Peru mine talks resume in Lima"))
        #expect(titles.count == 5)
    }
}
