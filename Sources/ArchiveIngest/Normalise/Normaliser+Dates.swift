internal import ArchiveModel

extension Normaliser {
    /// The date that the file states; else one in the page's address, the one given at ingest, one in the file's name.
    func setDates(of article: inout Article, _ parsed: ParsedArticle, file: String) {
        article.updated = date(parsed.updated, article.language)
        if let date = date(parsed.published, article.language) {
            article.published = date
            article.dateEvidence = parsed.dateEvidence ?? .metadata
        } else if let date = article.url.flatMap(DateInName.inAddress) {
            article.published = date
            article.dateEvidence = .url
        } else if let date = defaults.date {
            article.published = date
            article.dateEvidence = .file
            article.evidence["published"] = "given at ingest"
        } else if let date = DateInName.inFileName(file) {
            article.published = date
            article.dateEvidence = .file
            article.evidence["published"] = "file name \(file)"
        }
    }

    /// A date in any spelling.
    func date(_ text: String?, _ language: String?) -> NewsDate? {
        guard let text, !text.isEmpty else { return nil }
        return NewsDate(iso8601: text) ?? readDate(text, language)
    }
}

/// Dates that addresses and file names hold.
enum DateInName {
    /// `…/2025/07/09/…`, `…/2025/jul/09/…`, `…/2025-07/09/…`, `…/2025/0709/…` or `…/2025-07-09…`; a year and a month
    /// alone are a month.
    ///
    /// Years before the web are numbers of something else.
    static func inAddress(_ address: String) -> NewsDate? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let date =
            inFolders(path.split { $0 == "/" }.dropFirst())
            ?? path.split(separator: "/").dropFirst().lazy
            .compactMap { inFileName(String($0)) }.first
        return date.flatMap { $0.year >= 1990 ? $0 : nil }
    }

    /// A date whose year, month and day are folders.
    private static func inFolders(_ folders: ArraySlice<Substring>) -> NewsDate? {
        let parts = folders.flatMap { folder in
            folder.utf8.count == 7 && folder.dropFirst(4).first == "-" ? folder.split(separator: "-") : [folder]
        }
        for (index, part) in parts.enumerated() where index + 1 < parts.count {
            guard let year = plausibleYear(String(part)) else { continue }
            let next = parts[index + 1]
            if next.utf8.count == 4, let date = date(part, next.prefix(2), next.suffix(2)) { return date }
            guard let month = twoDigits(String(next)) ?? month(named: next) else { continue }
            let day = index + 2 < parts.count ? twoDigits(String(parts[index + 2])) : nil
            if let date = NewsDate(year: year, month: month, day: day) { return date }
        }
        return nil
    }

    /// The month of `jul`.
    private static func month(named text: Substring) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        return names.firstIndex(of: text.lowercased()).map { $0 + 1 }
    }

    /// `2025-07-09`, `2025_07_09` or `20250709` with no digit beside it.
    static func inFileName(_ name: String) -> NewsDate? {
        let runs = name.split { !$0.isASCII || !$0.isNumber }
        for (index, run) in runs.enumerated() {
            let digits = String(run)
            if digits.utf8.count == 8,
                let date = date(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
            {
                return date
            }
            guard index + 2 < runs.count, run.utf8.count == 4, isJoined(name, run, runs[index + 1], runs[index + 2])
            else {
                continue
            }
            if let date = date(run, runs[index + 1], runs[index + 2]) { return date }
        }
        return nil
    }

    private static func date(_ year: Substring, _ month: Substring, _ day: Substring) -> NewsDate? {
        guard let year = plausibleYear(String(year)), let month = twoDigits(String(month)),
            let day = twoDigits(String(day))
        else { return nil }
        return NewsDate(year: year, month: month, day: day)
    }

    /// Whether one character alone, `-` or `_`, stands between the three.
    private static func isJoined(_ name: String, _ runs: Substring...) -> Bool {
        zip(runs, runs.dropFirst()).allSatisfy { one, next in
            let between = name[one.endIndex..<next.startIndex]
            return between == "-" || between == "_"
        }
    }

    private static func plausibleYear(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1700...2199).contains(year) else { return nil }
        return year
    }

    private static func twoDigits(_ text: String) -> Int? { (1...2).contains(text.utf8.count) ? Int(text) : nil }
}
