internal import ArchiveModel

/// A timeline as lines of text: a period, a bar as long as it has articles, and their number.
struct TimelineBars {
    let timeline: Timeline
    /// The columns that a line may take.
    let width: Int

    /// The lines, earliest first.
    var lines: [String] {
        let most = timeline.counts.map(\.articles).max() ?? 0
        let label = timeline.counts.map { TextWidth.columns(of: $0.period.description) }.max() ?? 0
        let room = max(8, width - label - String(most).count - 4)
        return timeline.rows.map { row in
            switch row {
            case .period(let period, 0): "\(period)  0"
            case .period(let period, let articles):
                "\(period)  \(Self.bar(articles, of: most, room: room))  \(articles)"
            case .gap(let length): "… \(length) \(timeline.unit.rawValue)s without articles"
            }
        }
    }

    /// A bar that takes as much of the room as `articles` are of `most`, to an eighth of a column; never nothing.
    static func bar(_ articles: Int, of most: Int, room: Int) -> String {
        let eighths = max(1, (articles * room * 8 + most / 2) / max(1, most))
        let rest = eighths % 8
        return String(repeating: "█", count: eighths / 8) + (rest > 0 ? partialBlocks[rest - 1] : "")
    }

    /// One eighth of a column to seven.
    private static let partialBlocks = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
