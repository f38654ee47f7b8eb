internal import ArchiveModel

extension Normaliser {
    /// The country that the file states; else that of the section, of the dateline's place, or the one given at ingest.
    func setCountry(of article: inout Article, _ parsed: ParsedArticle) {
        let language = article.language
        let found =
            parsed.country.flatMap(Self.stated) ?? article.section.flatMap { Self.filed($0, language) }
            ?? article.dateline.flatMap { located($0, language) } ?? defaults.country.map { ($0, "given at ingest") }
        guard let (code, evidence) = found else { return }
        article.country = code
        if let evidence { article.evidence["country"] = evidence }
    }

    private static func stated(_ text: String) -> (String, String?)? {
        Country.named(text).map { ($0.code, nil) }
    }

    /// The country of a section that is one: `TÜRKİYE`, `World / Iraq`, `Scotland`; codes are words there, so only
    /// names count.
    private static func filed(_ section: String, _ language: String?) -> (String, String?)? {
        let parts = section.split { "/|>›»·•,&".contains($0) }.map(String.init)
        for part in [section] + parts.reversed() {
            if let country = named(part, language) { return (country.code, "section \(section)") }
        }
        return nil
    }

    /// The country of the place that a dateline begins with: `ANKARA`, `SIMFEROPOL, Crimea`, `LONDON/PARIS`.
    private func located(_ dateline: String, _ language: String?) -> (String, String?)? {
        let place = dateline.prefix { !"(（–—".contains($0) }
        let parts = place.split { ",/".contains($0) }.map(String.init)
        // What follows the city names its country or region, and is surer: PARIS, Texas.
        for part in parts.dropFirst() + parts.prefix(1) {
            if let country = Self.named(part, language) { return (country.code, "dateline \(dateline)") }
        }
        guard let city = TextCleaning.line(parts.first), let code = locateCity(city) else { return nil }
        return (code, "dateline \(dateline)")
    }

    private static func named(_ part: String, _ language: String?) -> Country? {
        guard let name = TextCleaning.line(part) else { return nil }
        return Country.inProse(TextFolding.key(name), spelling: name, language: language)
    }
}
