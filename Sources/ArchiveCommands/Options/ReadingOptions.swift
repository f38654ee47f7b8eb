internal import ArgumentParser
internal import NewsArchive

/// How `ingest` and `parse` read files.
struct ReadingOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: "Read every file as this format instead of finding it out.")
    var formatName: String?

    @Option(help: "Country of articles that state none.")
    var country: String?

    @Option(help: "Outlet of articles that state none.")
    var publisher: String?

    @Option(help: "Date of articles that state none: 2025-07-09.")
    var date: String?

    @Option(help: "A tag for every article; may be given several times.", completion: .tags)
    var tag: [String] = []

    @Flag(inversion: .prefixedNo, help: "Look for people, organisations and places.")
    var entities = true

    /// The options of the library.
    var options: IngestOptions {
        var options = IngestOptions()
        options.format = formatName
        options.country = country
        options.publisher = publisher
        options.date = date
        options.tags = tag
        options.recognisesEntities = entities
        return options
    }
}
