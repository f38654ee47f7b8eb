/// Every format that the archive reads.
package enum IngestFormatRegistry {
    /// The formats, in the order in which equally sure ones are preferred.
    package static let formats: [any IngestFormat] = [
        ArchiveExportFormat(), FeedFormat(), JSONFeedFormat(), OPMLFormat(),
        NewsMLG2Format(), NewsML1Format(), NITFFormat(), WireTextFormat(), WireJSONFormat(), PhotoFormat(),
        JSONLinesFormat(), CSVFormat(), HTMLFormat(), XMLRecordsFormat(), Reuters21578Format(), LexisNexisFormat(),
        FactivaFormat(), MailFormat(), PageTextFormat(),
    ]

    /// The containers, in the order in which they are tried: what looks through compression first.
    package static let containers: [any ContainerFormat] = [
        WARCContainer(), ARCContainer(), TarContainer(), ZIPContainer(), GzipContainer(), ZstdContainer(),
    ]

    /// The names of all formats and containers.
    package static var names: [String] { formats.map(\.name) + containers.map(\.name) }

    /// The format of that name.
    package static func format(named name: String) -> (any IngestFormat)? { formats.first { $0.name == name } }

    /// The container of that name.
    package static func container(named name: String) -> (any ContainerFormat)? {
        containers.first { $0.name == name }
    }
}
