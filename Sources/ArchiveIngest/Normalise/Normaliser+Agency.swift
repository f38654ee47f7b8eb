internal import ArchiveModel

extension Normaliser {
    /// The agency that the file credits; else the one in the dateline, else an agency as author.
    ///
    /// Whoever took a picture is not the article's agency.
    func setAgency(of article: inout Article, _ parsed: ParsedArticle) {
        let places: [(text: String?, evidence: String)] =
            [(parsed.agency, "credit"), (Self.parenthesis(of: article.dateline), "dateline")]
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

    /// `Reuters` of `BAGHDAD, July 8 (Reuters)`; the whole dateline where it has no parentheses.
    private static func parenthesis(of dateline: String?) -> String? {
        guard let dateline, let open = dateline.lastIndex(where: { $0 == "(" || $0 == "（" }) else { return nil }
        return String(dateline[dateline.index(after: open)...])
    }
}
