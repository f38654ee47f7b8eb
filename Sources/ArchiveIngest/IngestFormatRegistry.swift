/// Every format that the archive reads.
package enum IngestFormatRegistry {
    /// The formats, in the order in which equally sure ones are preferred.
    package static let formats: [any IngestFormat] = [
        JSONLinesFormat(), HTMLFormat(), PageTextFormat(),
    ]

    /// The containers, in the order in which they are tried: what looks through compression first.
    package static let containers: [any ContainerFormat] = [
        WARCContainer(), ARCContainer(), TarContainer(), ZIPContainer(), GzipContainer(), ZstdContainer(),
    ]

    /// The names of all formats and containers.
    package static var names: [String] { formats.map(\.name) + containers.map(\.name) }

    /// The container of that name.
    package static func container(named name: String) -> (any ContainerFormat)? {
        containers.first { $0.name == name }
    }

    /// The format of that name.
    package static func format(named name: String) -> (any IngestFormat)? { formats.first { $0.name == name } }
}
