internal import ArgumentParser
internal import NewsArchive

/// The clauses of the query language that are also flags; each may be given several times, and all must match.
struct FilterOptions: ParsableArguments {
    @Option(help: "Published on or after: 2025, 2025-07 or 2025-07-09.")
    var from: String?

    @Option(help: "Published on or before; a year or a month counts to its end.")
    var to: String?

    @Option(help: "Country the article is filed under or mainly about: code, name or alias.")
    var country: [String] = []

    @Option(help: "Source agency: code, name or alias.")
    var agency: [String] = []

    @Option(help: "Tag of the article.", completion: .tags)
    var tag: [String] = []

    @Option(help: "Person named in the article.")
    var person: [String] = []

    @Option(help: "Organisation named in the article.")
    var org: [String] = []

    @Option(help: "Place named in the article.")
    var place: [String] = []

    /// The clauses.
    var filters: [SearchRequest.Filter] {
        let names = [
            ("country", country), ("agency", agency), ("tag", tag), ("person", person), ("org", org), ("place", place),
        ]
        return Self.dates(from: from, to: to)
            + names.flatMap { field, values in values.map { .init(field: field, value: $0) } }
    }

    /// The clause of two dates; none without either.
    static func dates(from: String?, to: String?) -> [SearchRequest.Filter] {
        from == nil && to == nil ? [] : [.init(field: "date", value: "\(from ?? "")..\(to ?? "")")]
    }
}
