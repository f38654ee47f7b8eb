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
        var filters: [SearchRequest.Filter] = []
        if from != nil || to != nil { filters.append(.init(field: "date", value: "\(from ?? "")..\(to ?? "")")) }
        let named = [
            ("country", country), ("agency", agency), ("tag", tag), ("person", person), ("org", org), ("place", place),
        ]
        for (field, values) in named { filters += values.map { .init(field: field, value: $0) } }
        return filters
    }
}
