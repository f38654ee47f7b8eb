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

    @Option(
        help: ArgumentHelp(
            "Which column or JSON member a field is: title=headline; may be given several times.",
            valueName: "field=name"),
        transform: FieldAssignment.init)
    var map: [FieldAssignment] = []

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
        options.mapping = map.map { ($0.field, $0.name) }
        options.recognisesEntities = entities
        return options
    }
}

/// A field of an article and the name that it has in a file: `title=headline`.
struct FieldAssignment: Equatable {
    let field: String
    let name: String

    /// Reads the two from both sides of the sign; the name may hold such signs itself.
    init(_ argument: String) throws {
        guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex,
            argument.index(after: sign) != argument.endIndex
        else { throw ValidationError("'\(argument)' maps nothing: write the field and the name, title=headline.") }
        field = String(argument[..<sign])
        name = String(argument[argument.index(after: sign)...])
    }
}
