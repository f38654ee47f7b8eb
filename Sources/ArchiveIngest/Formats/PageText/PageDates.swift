internal import ArchiveModel

/// Finds when a page was published and updated: of the dates on it, the one that stands nearest to the headline, on a
/// line of its own rather than among words, and under a word for publishing rather than for updating.
struct PageDates {
    let lines: [PageLine]
    /// The headline, or where it would stand.
    let headline: Int
    /// Where the text stands.
    let text: Range<Int>

    /// What was found, and the lines that say nothing else.
    struct Result {
        var published: NewsDate?
        var updated: NewsDate?
        var lines: [Int] = []
    }

    /// A date that scores less is another story's.
    private static let lowest = -5.0

    func read() -> Result {
        var result = Result()
        var best = (published: Self.lowest, updated: Self.lowest)
        var chosen: (published: Int?, updated: Int?)
        for index in lines.indices where mayHoldDate(index) {
            for match in DateReader.dates(in: lines[index].text) where match.date.day != nil {
                let score = score(of: match, on: index)
                guard score > Self.lowest else { continue }
                let isUpdate = isUpdate(match.label)
                if isUpdate, score > best.updated {
                    (best.updated, result.updated) = (score, match.date)
                    chosen.updated = match.otherWords <= 3 ? index : nil
                }
                if !isUpdate, score > best.published {
                    (best.published, result.published) = (score, match.date)
                    chosen.published = match.otherWords <= 3 ? index : nil
                }
            }
        }
        result.lines = [chosen.published, chosen.updated].compactMap(\.self)
        if result.published == nil { result.published = result.updated }
        return result
    }

    /// The head of the page and the lines just below the text; paragraphs tell of other days.
    private func mayHoldDate(_ index: Int) -> Bool {
        let shape = lines[index].shape
        guard shape.digits >= 3, shape.weight <= 260, index < text.upperBound + 20 else { return false }
        guard !lines[index].cues.contains(.copyright) || shape.digits > 5 else { return false }
        return index < text.lowerBound + 3 || index >= text.upperBound - 2
    }

    private func score(of match: DateMatch, on index: Int) -> Double {
        var score = -0.15 * Double(match.otherWords)
        let cues = PageWords.cues(of: match.label.suffix(4).joined(separator: " "))
        if cues.contains(.published) { score += 1.5 }
        if match.date.secondOfDay != nil { score += 0.5 }
        if index >= text.upperBound - 2, index > headline + 12 {
            return score - 2.2 - 0.1 * Double(index - text.upperBound) - (match.otherWords > 3 && score < 0.5 ? 1 : 0)
        }
        return score - (index >= headline ? 0.08 * Double(index - headline) : 0.12 * Double(min(15, headline - index)))
    }

    private func isUpdate(_ label: [String]) -> Bool {
        let cues = PageWords.cues(of: label.suffix(4).joined(separator: " "))
        return cues.contains(.updated) && !cues.contains(.published)
    }
}
