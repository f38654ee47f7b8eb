internal import ArchiveIngest
internal import ArchiveModel
internal import EntityRecognition

/// Reads files into articles: bytes, format, normaliser, entities, in that order.
///
/// What cannot be read is a warning and the rest goes on.
struct ArticleSource {
    let options: IngestOptions
    private let format: (any IngestFormat)?
    private let normaliser: Normaliser
    private let mapping: FieldMapping
    /// How names are found; nil if they are not to be.
    let recognition: ArticleRecognition?

    /// Prepares the reading.
    init(_ options: IngestOptions) throws(ArchiveError) {
        self.options = options
        format = try options.format.map(Self.format)
        mapping = try Self.mapping(options)
        normaliser = Normaliser(
            defaults: try Self.defaults(options), readDate: { text, _ in DateReader.date(in: text) },
            locateCity: CityLocator.country)
        recognition = options.recognisesEntities ? ArticleRecognition() : nil
    }

    /// The format in which a file is to be read: the one asked for, or the surest.
    func format(of file: SourceFile) throws -> any IngestFormat {
        try format ?? FormatDetection.format(of: mapped(file))
    }

    /// Hands over the articles of a file in order, and warnings as they are met.
    func read(
        _ file: SourceFile, as format: any IngestFormat, sha256: String,
        article: @escaping (Article) throws -> Void, warning: @escaping (IngestWarning) -> Void
    ) throws {
        let output = ParseOutput(
            article: { parsed in
                var whole = normaliser.article(from: parsed, file: file.name, format: format.name)
                whole.source = SourceReference(
                    sha256: sha256, offset: parsed.range.lowerBound, length: parsed.range.count)
                recognition?.read(&whole)
                try article(whole)
            },
            warning: { offset, message, isRejection in
                warning(.init(file: file.name, offset: offset, message: message, isRejection: isRejection))
            })
        try format.read(mapped(file), into: output)
    }

    private func mapped(_ file: SourceFile) -> SourceFile {
        var file = file
        file.mapping = mapping
        return file
    }

    private static func mapping(_ options: IngestOptions) throws(ArchiveError) -> FieldMapping {
        do {
            return try FieldMapping(options.mapping)
        } catch {
            throw ArchiveError(.usage, error.description)
        }
    }

    private static func format(named name: String) throws(ArchiveError) -> any IngestFormat {
        if let format = IngestFormatRegistry.format(named: name) { return format }
        let names = IngestFormatRegistry.formats.map(\.name).joined(separator: ", ")
        throw ArchiveError(.usage, "there is no format '\(name)': choose from \(names)")
    }

    private static func defaults(_ options: IngestOptions) throws(ArchiveError) -> IngestDefaults {
        var defaults = IngestDefaults()
        if let name = options.country {
            guard let country = Country.named(name) else {
                throw ArchiveError(.usage, "there is no country '\(name)': give its name or its ISO 3166 code")
            }
            defaults.country = country.code
        }
        if let text = options.date {
            guard let date = NewsDate(iso8601: text) else {
                throw ArchiveError(.usage, "'\(text)' is no date: write it as 2025-07-09")
            }
            defaults.date = date
        }
        defaults.publisher = options.publisher
        defaults.tags = options.tags
        return defaults
    }
}
