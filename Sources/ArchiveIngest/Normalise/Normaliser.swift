package import ArchiveModel

/// Turns what a file said into an article: one spelling of each date, country, agency and language, and where each
/// came from.
package struct Normaliser: Sendable {
    /// Reads a date in any spelling; the second argument is the language of the text, if it is known.
    package typealias DateReading = @Sendable (_ text: String, _ language: String?) -> NewsDate?
    /// The country of a city, ISO 3166-1 alpha-2; nil for a city that is not known.
    package typealias CityLocating = @Sendable (_ city: String) -> String?

    let defaults: IngestDefaults
    let readDate: DateReading
    let locateCity: CityLocating

    /// Makes a normaliser; the defaults fill only what a file does not say.
    package init(
        defaults: IngestDefaults = IngestDefaults(), readDate: @escaping DateReading,
        locateCity: @escaping CityLocating = { _ in nil }
    ) {
        self.defaults = defaults
        self.readDate = readDate
        self.locateCity = locateCity
    }

    /// The article; `file` is its file's path as given, `format` the name of the format that read it.
    package func article(from parsed: ParsedArticle, file: String, format: String) -> Article {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        var article = Article(id: "", format: format)
        article.file = name
        copyTexts(of: parsed, to: &article)
        setLanguage(of: &article, parsed)
        setDates(of: &article, parsed, file: name)
        setAgency(of: &article, parsed)
        setPublisher(of: &article, parsed)
        setCountry(of: &article, parsed)
        setWire(of: &article, parsed)
        article.id = ArticleIdentifier.identifier(
            url: article.url, own: parsed.id, file: name,
            headline: article.title ?? article.body.first ?? article.summary ?? "", day: article.published)
        return article
    }

    private func copyTexts(of parsed: ParsedArticle, to article: inout Article) {
        article.title = TextCleaning.line(parsed.title)
        article.summary = TextCleaning.line(parsed.summary)
        article.byline = TextCleaning.lines(parsed.byline)
        article.dateline = TextCleaning.line(parsed.dateline)
        article.section = TextCleaning.line(parsed.section)
        article.url = TextCleaning.line(parsed.url)
        article.body = TextCleaning.lines(parsed.body)
        article.captions = parsed.captions.compactMap { caption in
            TextCleaning.line(caption.text).map { Caption(text: $0, credit: TextCleaning.line(caption.credit)) }
        }
        article.related = TextCleaning.lines(parsed.related)
        article.furniture = TextCleaning.lines(parsed.furniture)
        article.tags = Self.unique(TextCleaning.lines(parsed.tags) + defaults.tags)
    }

    /// The values in order, each once; spellings that differ in case alone are one.
    static func unique(_ values: [String]) -> [String] {
        guard values.count > 1 else { return values }
        var seen: Set<String> = []
        return values.filter { seen.insert($0.lowercased()).inserted }
    }

    private func setPublisher(of article: inout Article, _ parsed: ParsedArticle) {
        article.publisher = TextCleaning.line(parsed.publisher)
        guard article.publisher == nil, let publisher = defaults.publisher else { return }
        article.publisher = publisher
        article.evidence["publisher"] = "given at ingest"
    }

    private func setLanguage(of article: inout Article, _ parsed: ParsedArticle) {
        if let stated = parsed.language, let code = LanguageName.code(of: stated) {
            article.language = code
        } else if let guessed = LanguageGuesser.language(of: article) {
            article.language = guessed
            article.evidence["language"] = "guessed from the text"
        }
    }
}
