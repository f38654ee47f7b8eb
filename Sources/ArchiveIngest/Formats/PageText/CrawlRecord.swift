internal import ArchiveModel

/// The line that a crawler writes before a page: ` date 2025-07-09 TÜRKİYE`, a date and what stood first on the page.
struct CrawlRecord {
    /// The date, which may be the crawl's or the page's.
    var date: NewsDate
    /// What stands behind it.
    var rest: String?

    init?(_ line: some StringProtocol) {
        let text = line.drop { $0 == " " || $0 == "\t" }
        guard text.hasPrefix("date "), let date = NewsDate(iso8601: text.dropFirst(5).prefix(10)), date.day != nil
        else {
            return nil
        }
        let rest = text.dropFirst(15)
        guard rest.isEmpty || rest.first == " " else { return nil }
        self.date = date
        let trimmed = rest.drop { $0 == " " }
        self.rest = trimmed.isEmpty ? nil : String(trimmed)
    }
}
