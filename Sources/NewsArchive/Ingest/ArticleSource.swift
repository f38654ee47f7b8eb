internal import ArchiveIngest
internal import ArchiveModel
internal import EntityRecognition

/// Reads files into articles: bytes, format, normaliser, in that order.
///
/// What cannot be read is a warning and the rest goes on. Names are found afterwards, by ``recognition``.
struct ArticleSource: Sendable {
    let options: IngestOptions
    private let asked: SourceReading?
    private let normaliser: Normaliser
    private let mapping: FieldMapping
    /// How names are found; nil if they are not to be.
    let recognition: ArticleRecognition?

    /// Prepares the reading.
    init(_ options: IngestOptions) throws(ArchiveError) {
        self.options = options
        asked = try options.format.map(Self.reading)
        mapping = try Self.mapping(options)
        normaliser = Normaliser(
            defaults: try Self.defaults(options), readDate: { text, _ in DateReader.date(in: text) },
            locateCity: CityLocator.country)
        recognition = options.recognisesEntities ? ArticleRecognition() : nil
    }

    /// How a file is to be read: as asked, or as the surest format; a container is opened whatever format is asked for
    /// what it holds.
    func reading(of file: SourceFile) throws -> SourceReading {
        if case .container = asked, let asked { return asked }
        return try FormatDetection.reading(of: mapped(file), as: askedFormat)
    }

    /// The format asked for what files or containers hold.
    private var askedFormat: (any IngestFormat)? {
        guard case .format(let format, _) = asked else { return nil }
        return format
    }

    /// Hands over the articles of a file in order, without names, and warnings as they are met.
    func read(
        _ file: SourceFile, as reading: SourceReading, sha256: String,
        article: @escaping (Article) throws -> Void, warning: @escaping (IngestWarning) -> Void
    ) throws {
        if let doubt = reading.doubt { warning(.init(file: file.name, message: doubt)) }
        switch reading {
        case .format(let format, _):
            let output = ParseOutput(
                article: { parsed in try article(self.article(parsed, of: file, format.name, sha256)) },
                warning: { offset, message, isRejection in
                    warning(.init(file: file.name, offset: offset, message: message, isRejection: isRejection))
                })
            try format.read(mapped(file), into: output)
        case .container(let container):
            let reader = ContainerReader(
                as: askedFormat,
                article: { contained in try article(self.article(contained, of: file, sha256)) },
                warning: { name, offset, message, isRejection in
                    warning(.init(file: name, offset: offset, message: message, isRejection: isRejection))
                })
            try reader.read(mapped(file), as: container)
        }
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

    private func article(_ parsed: ParsedArticle, of file: SourceFile, _ format: String, _ sha256: String) -> Article {
        var whole = normaliser.article(from: parsed, file: file.name, format: format)
        whole.source = SourceReference(sha256: sha256, offset: parsed.range.lowerBound, length: parsed.range.count)
        return whole
    }

    private func article(_ contained: ContainedArticle, of file: SourceFile, _ sha256: String) -> Article {
        var whole = normaliser.article(from: contained.article, file: contained.origin, format: contained.format)
        let disk = contained.place.disk
        whole.source = SourceReference(sha256: sha256, offset: disk.lowerBound, length: disk.count)
        whole.source?.member = .init(
            name: contained.member, address: contained.address, unpacked: contained.place.unpacked)
        let outer = file.name.split(separator: "/").last.map(String.init) ?? file.name
        whole.file = contained.member.map { "\(outer)/\($0)" } ?? outer
        return whole
    }

    private static func reading(named name: String) throws(ArchiveError) -> SourceReading {
        if let format = IngestFormatRegistry.format(named: name) { return .format(format) }
        if let container = IngestFormatRegistry.container(named: name) { return .container(container) }
        let names = IngestFormatRegistry.names.joined(separator: ", ")
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
