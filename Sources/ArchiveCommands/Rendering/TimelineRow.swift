internal import ArchiveModel

/// A timeline as one line: a bar for each period from the first to the last, as high as it has articles.
struct TimelineRow {
    let timeline: Timeline
    /// The columns that the line may take.
    let width: Int

    /// The line, with the first and the last period at its ends; nil if no article is in any period.
    ///
    /// Several periods share a bar where there are more than columns.
    var line: String? {
        guard let first = timeline.counts.first?.period, let last = timeline.counts.last?.period else { return nil }
        guard first != last else { return "\(first)  \(timeline.counts[0].articles)" }
        let room = max(8, width - 2 * TextWidth.columns(of: first.description) - 4)
        return "\(first)  \(Self.bars(heights(first, last, room)))  \(last)"
    }

    /// How many articles each bar stands for.
    private func heights(_ first: CalendarPeriod, _ last: CalendarPeriod, _ room: Int) -> [Int] {
        let count = last.ordinal - first.ordinal + 1
        let share = (count + room - 1) / room
        var heights = Array(repeating: 0, count: (count + share - 1) / share)
        for entry in timeline.counts { heights[(entry.period.ordinal - first.ordinal) / share] += entry.articles }
        return heights
    }

    /// Bars in eighths of the highest; the least is an eighth, and where there is nothing, a space.
    static func bars(_ heights: [Int]) -> String {
        let most = heights.max() ?? 0
        return heights.map { height in
            height == 0 ? " " : blocks[max(1, (height * blocks.count + most / 2) / most) - 1]
        }.joined()
    }

    /// One eighth of a line's height to the whole.
    private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
