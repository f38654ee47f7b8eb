internal import ArchiveModel

extension Normaliser {
    /// The agency that the file credits; else the one in the dateline, else an agency as author.
    ///
    /// Whoever took a picture is not the article's agency.
    func setAgency(of article: inout Article, _ parsed: ParsedArticle) {
        let places: [(text: String?, evidence: String)] =
            [(parsed.agency, "credit"), (Self.credit(of: article.dateline), "dateline")]
            + article.byline.map { ($0, "byline") }
        for (text, evidence) in places {
            guard let text, let agency = Agency.credited(in: text).first else { continue }
            article.agency = agency.code
            article.agencyName = agency.name
            article.evidence["agency"] = "\(evidence) \(text)"
            return
        }
        // A credit to somebody who is in no table stays as it is written, without a code.
        article.agencyName = TextCleaning.line(parsed.agency)
    }

    /// `Reuters` of `BAGHDAD, July 8 (Reuters)`, `AFP` of `SEOUL, Nov 26 AFP`.
    ///
    /// Without parentheses and without a day before it, it may be a region: `PITTSBURGH, PA`.
    private static func credit(of dateline: String?) -> String? {
        guard let dateline else { return nil }
        if let open = dateline.lastIndex(where: { $0 == "(" || $0 == "（" }) {
            return String(dateline[dateline.index(after: open)...])
        }
        let words = dateline.split { $0.isWhitespace || $0 == "-" || $0 == "–" }
        guard words.count > 2, words[words.count - 2].contains(where: \.isNumber), let last = words.last else {
            return nil
        }
        return Agency.named(String(last))?.code == String(last) ? String(last) : nil
    }
}
