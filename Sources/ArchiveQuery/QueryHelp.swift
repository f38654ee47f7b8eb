/// How queries are written: the one table from which help, README and their tests are made.
package enum QueryHelp {
    /// Queries, and what they mean.
    package struct Row: Sendable {
        /// Queries, any of which means it; every one can be tried as it stands.
        package let written: [String]
        /// What they mean, in plain words without markup.
        package let means: String

        init(_ written: String..., means: String) {
            self.written = written
            self.means = means
        }

        init(_ entry: QueryField.Entry) {
            written = entry.examples
            means = entry.matches + (entry.otherNames.isEmpty ? "" : "; also " + Self.listed(entry.otherNames))
        }

        private static func listed(_ names: [String]) -> String { names.map { $0 + ":" }.joined(separator: " ") }
    }

    /// Rows of one kind.
    package struct Section: Sendable {
        /// Its heading.
        package let title: String
        /// What holds for all of it, in sentences.
        package let remark: String
        /// The rows.
        package let rows: [Row]
    }

    /// The language.
    package static let sections = [words, values, fields, dates]

    private static let words = Section(
        title: "Words",
        remark: """
            Case, accents and the letters that have none (ı ł ø ß …) do not matter: Kalin finds Kalın. In languages that \
            put no spaces between words, end a word with *. Operators are written in capitals.
            """,
        rows: [
            Row("okello nairobi", means: "both, in any order, in headline, standfirst, text, captions or names"),
            Row("grain OR wheat", "grain | wheat", means: "either; OR binds loosest"),
            Row("-syria", "NOT syria", means: "without it"),
            Row("(grain OR wheat) ukraine", means: "grouping"),
            Row("\"border crossings\"", "“border crossings”", means: "the phrase"),
            Row("al-Sudani", "U.S.", "AC/DC", "don't", means: "a phrase of the parts of the word"),
            Row("terror*", means: "words that begin so, with two letters at least"),
            Row("kalin~", "kalin~2", means: "words of the archive that differ by one letter, or by two"),
            Row("grain NEAR/5 ships", "\"grain ships\"~5", means: "within five words of each other"),
            Row("=\"Kalın\"", "=Kalın", means: "just as it is written, with its case and accents"),
            Row("@name", means: "the search that is saved under the name"),
        ])

    private static let values = Section(
        title: "Values of fields",
        remark: "A value in quotes is taken whole. What has a colon and is no field stands in quotes.",
        rows: [
            Row("country:TR", means: "the field has the value"),
            Row("org:\"African Union\"", means: "a value of several words"),
            Row("agency:AA,Reuters", "place:ankara,\"New York\"", means: "either"),
            Row(
                "title:(grain OR wheat*)", "person:(kalin -fidan)",
                means: "a query whose words are all values of the field"),
            Row("-country:TR", means: "the field has not the value"),
            Row("person:kalin{3..}", means: "named at least three times; for person, org, place and entity"),
        ])

    private static let fields = Section(
        title: "Fields",
        remark: "Turkey finds an article that says Türkiye, because both name one place.",
        rows: QueryField.all.map { Row($0) })

    private static let dates = Section(
        title: "Dates",
        remark: "Both ends of a range are included; a year or a month counts to its end.",
        rows: [
            Row("date:2025", "date:2025-07", "date:2025-07-09", means: "in that year or month, on that day"),
            Row("date:2024-03..2024-05", means: "from the one to the other"),
            Row("date:..2023", "date:2025-06..", means: "until, from"),
            Row("date:7d..", "date:2w..", "date:3m..", "date:1y..", means: "the last days, weeks, months, years"),
            Row("date:today", "date:yesterday", means: "that day"),
            Row("date:none", means: "at no known date"),
        ])
}
