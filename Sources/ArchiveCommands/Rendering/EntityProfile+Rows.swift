internal import ArchiveModel

extension EntityProfile {
    /// The profile in rows, one for each thing that is known.
    var table: Table {
        Table(
            columns: [
                .init(heading: "Field"), .init(heading: "Value", isFlexible: true),
                .init(heading: "Articles", isNumber: true), .init(heading: "Date"), .init(heading: "ID"),
            ],
            rows: nameRows + dateRows + roleRows + companyRows + latest.map { row("latest", $0) } + quoteRows)
    }

    private var nameRows: [[String]] {
        [[entity.kind.rawValue, entity.name, String(entity.articles), "", ""]]
            + [entity.country].compactMap(\.self).map { ["country", $0, "", "", ""] }
            + entity.aliases.map { ["alias", $0, "", "", ""] }
    }

    private var dateRows: [[String]] {
        [first.map { row("first", $0) }, last.map { row("last", $0) }].compactMap(\.self)
            + timeline.counts.map { ["month", $0.period.description, String($0.articles), "", ""] }
    }

    private var companyRows: [[String]] {
        company.flatMap { company in
            company.values.map { [company.field.rawValue, $0.value, String($0.articles), "", ""] }
        }
    }

    private var roleRows: [[String]] {
        roles.map { ["role", $0.role, String($0.articles), $0.last?.iso8601 ?? "", ""] }
    }

    private var quoteRows: [[String]] {
        quotes.map { ["quote", $0.text, "", $0.article.published?.iso8601 ?? "", $0.article.id] }
    }

    private func row(_ field: String, _ appearance: Appearance) -> [String] {
        [field, appearance.title ?? "", "", appearance.published?.iso8601 ?? "", appearance.id]
    }
}
