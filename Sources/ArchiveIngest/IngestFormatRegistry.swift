/// Every format that the archive reads.
package enum IngestFormatRegistry {
    /// The formats, in the order in which equally sure ones are preferred.
    package static let formats: [any IngestFormat] = [
        JSONLinesFormat(), CSVFormat(), HTMLFormat(), Reuters21578Format(), LexisNexisFormat(), FactivaFormat(),
        MailFormat(), PageTextFormat(),
    ]

    /// The format of that name.
    package static func format(named name: String) -> (any IngestFormat)? { formats.first { $0.name == name } }
}
