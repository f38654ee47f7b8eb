internal import ArchiveModel

/// One entity as a page to read.
struct EntityPage {
    /// The columns that a label takes.
    private static let labelWidth = 15

    let profile: EntityProfile
    let colour: Colour
    let width: Int

    var lines: [String] {
        let entity = profile.entity
        return [colour.bold(entity.name.onOneLine) + colour.dim("  " + kind)]
            + labelled("also", entity.aliases) + dates + roles + [""]
            + profile.company.flatMap { company in
                labelled(company.field.rawValue, company.values.map { "\($0.value) \($0.articles)" })
            } + [""] + profile.latest.map(headline) + quotes
    }

    /// `place, LB`.
    private var kind: String {
        let entity = profile.entity
        return entity.kind.rawValue + (entity.country.map { ", " + $0 } ?? "")
    }

    private var dates: [String] {
        var lines = labelled("named", [times])
        if let first = profile.first { lines.append(label("first") + headline(first)) }
        if let last = profile.last, last != profile.first { lines.append(label("last") + headline(last)) }
        let row = TimelineRow(timeline: profile.timeline, width: width - Self.labelWidth)
        return lines + (row.line.map { [label("over time") + $0] } ?? [])
    }

    /// What it is said to be: the role, the months of the first and the last article that say so, how many do.
    private var roles: [String] {
        let width = profile.roles.map { TextWidth.columns(of: $0.role) }.max() ?? 0
        return profile.roles.enumerated().map { index, role in
            let label = label(index == 0 ? "roles" : "")
            return label + TextWidth.padded(role.role.onOneLine, to: min(width, 48))
                + colour.dim("  \(Self.period(role))  ")
                + String(role.articles)
        }
    }

    private static func period(_ role: EntityProfile.Role) -> String {
        let months = [role.first, role.last].compactMap { $0 }
            .compactMap { NewsDate(year: $0.year, month: $0.month)?.iso8601 }
        guard let first = months.first, let last = months.last else { return "no date" }
        return first == last ? first : "\(first) – \(last)"
    }

    /// What it said last: the words below the date, the article and the verb.
    private var quotes: [String] {
        profile.quotes.isEmpty
            ? []
            : [""]
                + profile.quotes.flatMap { quote in
                    let date = TextWidth.padded(quote.article.published?.withoutTime.iso8601 ?? "no date", to: 10)
                    let head = colour.dim("\(date)  \(quote.article.id.prefix(8))  \(quote.verb ?? "")")
                    let words = LineWrap(width: width - 2, colour: colour)
                        .lines(of: "“" + quote.text.onOneLine + "”", highlighting: [])
                    return [head] + words.map { "  " + $0 }
                }
    }

    /// How often it is named.
    private var times: String {
        let articles = profile.entity.articles
        let times = profile.mentions == 1 ? "once" : "\(profile.mentions) times"
        return "\(times) in \(articles == 1 ? "1 article" : "\(articles) articles")"
            + (profile.timeline.note.map { ", " + $0 } ?? "")
    }

    private func headline(_ article: EntityProfile.Appearance) -> String {
        let date = TextWidth.padded(article.published?.withoutTime.iso8601 ?? "no date", to: 10)
        let id = String(article.id.prefix(8))
        return colour.dim("\(date)  \(id)  ") + (article.title ?? "(no headline)").onOneLine
    }

    /// Values after their label, parted by commas, in as many lines as they need; nothing if there are none.
    private func labelled(_ name: String, _ values: [String]) -> [String] {
        guard !values.isEmpty else { return [] }
        let text = values.joined(separator: ", ").onOneLine
        let lines = LineWrap(width: width - Self.labelWidth, colour: colour).lines(of: text, highlighting: [])
        let indent = String(repeating: " ", count: Self.labelWidth)
        return lines.enumerated().map { ($0.offset == 0 ? label(name) : indent) + $0.element }
    }

    private func label(_ name: String) -> String { colour.dim(TextWidth.padded(name, to: Self.labelWidth)) }
}
