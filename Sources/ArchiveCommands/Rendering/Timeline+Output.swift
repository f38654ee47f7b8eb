internal import ArchiveModel

extension Timeline {
    /// A row a period with articles.
    var table: Table {
        Table(
            columns: [
                .init(heading: "Period"), .init(heading: "From"), .init(heading: "To"),
                .init(heading: "Articles", isNumber: true),
            ],
            rows: counts.map { count in
                [
                    count.period.description, count.period.first.iso8601, count.period.last.iso8601,
                    String(count.articles),
                ]
            })
    }

    /// How many articles there are, and which are in no period.
    var closing: String { Self.articles(total) + (note.map { ", " + $0 } ?? "") }

    /// The articles that are in no period, if there are any.
    var note: String? {
        let parts = [(undated, "without a date"), (yearOnly, "with a year only"), (monthOnly, "with a month only")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func articles(_ count: Int) -> String { count == 1 ? "1 article" : "\(count) articles" }
}
