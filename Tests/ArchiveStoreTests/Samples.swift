import ArchiveModel
import ArchiveStore
import Foundation

/// Articles in the shape of news, written for these tests.
enum Samples {
    /// An article with an identifier made of a number; everything else can be changed afterwards.
    static func article(
        _ number: Int, _ title: String, on date: String? = "2025-07-09", body: [String] = []
    ) -> Article {
        var article = Article(id: id(number), format: "page-text")
        article.title = title
        article.published = date.flatMap { NewsDate(iso8601: $0) }
        article.dateEvidence = article.published.map { _ in .header }
        article.body = body
        article.source = SourceReference(sha256: "", offset: 0, length: 0)
        return article
    }

    static func id(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// An article that has something in every field.
    static var complete: Article {
        var article = article(
            0xABC, "Harbour council of Izmir backs new ferry line", on: "2024-03-05T08:30:00+03:00",
            body: [
                "IZMIR (AA) — The harbour council voted on Tuesday to back a second ferry line.",
                "Mayor Ayşe Kalın said the line would open “before the summer”.\nShe gave no date.",
                "Łódź and Izmir are partner cities.",
            ])
        article.summary = "Two boats an hour are to cross the bay."
        article.updated = NewsDate(iso8601: "2024-03-06")
        article.byline = ["Deniz Aksoy", "Marta Nowak"]
        article.dateline = "IZMIR (AA)"
        article.agency = "AA"
        article.agencyName = "Anadolu Agency"
        article.publisher = "Bay Courier"
        article.country = "TR"
        article.section = "Ege"
        article.language = "en"
        article.url = "https://news.example/2024/03/ferry"
        article.tags = ["transport", "Sea"]
        article.captions = [Caption(text: "A ferry leaves Konak pier.", credit: "AA"), Caption(text: "The bay.")]
        article.related = ["Bridge toll rises"]
        article.furniture = ["Menu", "Subscribe to our newsletter"]
        article.evidence = ["country": "dateline IZMIR", "published": "header: March 5, 2024"]
        var izmir = entity(.place, "Izmir", ["Smyrna"], .title, 0, 19..<24)
        izmir.country = "TR"
        article.entities = [
            izmir,
            entity(.organisation, "Harbour Council of Izmir", ["Harbour council"], .title, 0, 0..<15),
            entity(.person, "Ayşe Kalın", ["Kalın"], .body, 1, 6..<16),
        ].sorted { $0.mentions[0].range.lowerBound < $1.mentions[0].range.lowerBound && $0.kind != .person }
        return article
    }

    static func entity(
        _ kind: EntityKind, _ name: String, _ aliases: [String] = [], _ field: ArticleField = .body,
        _ paragraph: Int = 0, _ range: Range<Int> = 0..<1
    ) -> ArticleEntity {
        ArticleEntity(
            kind: kind, name: name, aliases: aliases,
            mentions: [Mention(field: field, paragraph: paragraph, range: range)])
    }
}

extension ArchiveStore {
    /// Stores articles as one file of that text.
    @discardableResult
    func ingest(_ articles: [Article], from path: String = "dump.txt", text: String? = nil) throws -> BatchReport {
        try write { writer in
            let text = text ?? path + articles.map { String(describing: $0) }.joined()
            guard case .new(let source) = try writer.source(Self.record(path, text)) else { return BatchReport() }
            try Array(text.utf8).withUnsafeBytes { try writer.append($0, to: source) }
            let report = try writer.write(articles, from: source)
            try writer.finish(source)
            return report
        }
    }

    static func record(_ path: String, _ text: String) -> SourceRecord {
        SourceRecord(sha256: digest(text), path: path, format: "page-text", size: text.utf8.count, encoding: "utf-8")
    }

    /// Stands for a SHA-256, which the store does not look into.
    static func digest(_ text: String) -> String {
        var value: UInt64 = 14_695_981_039_346_656_037
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }
        return String(repeating: "0", count: 48) + String(value, radix: 16)
    }

    var titles: [String] {
        get throws { try search(nil, options: SearchOptions(limit: nil)).hits.compactMap(\.article.title) }
    }
}

/// A folder of its own for one test, removed with the value.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/archive-store-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var archive: String { path + "/archive.sqlite" }
}
