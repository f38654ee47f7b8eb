internal import ArchiveModel

/// Finds where one page ends and the next begins in lines that nothing separates.
///
/// Between the texts of two pages stand the foot of the first and the head of the second. One page can have several
/// stretches of text (the article, comments, a notice on cookies), but it has one head, and one language.
struct PageSeams {
    let lines: [PageLine]

    /// The first line of each page but the first.
    func seams() -> [Int] {
        var seams: [Int] = []
        var previous: Range<Int>?
        for head in heads() {
            for text in texts(in: head) {
                if let previous, let seam = seam(between: previous, and: text) { seams.append(seam) }
                previous = text
            }
        }
        return seams
    }

    /// The lines from each run of links for skipping the menu to the next.
    private func heads() -> [Range<Int>] {
        var heads: [Range<Int>] = []
        var start = lines.startIndex
        for index in lines.indices where isSkipLink(index) && index - start >= 20 {
            heads.append(start..<index)
            start = index
        }
        return heads + [start..<lines.endIndex]
    }

    /// The stretches of text that are long enough for an article, in order.
    private func texts(in bounds: Range<Int>) -> [Range<Int>] {
        guard bounds.count > 2, let best = BodyFinder(lines: lines).region(in: bounds), best.value >= 4 else {
            return []
        }
        return texts(in: bounds.lowerBound..<best.range.lowerBound) + [best.range]
            + texts(in: best.range.upperBound..<bounds.upperBound)
    }

    /// The line at which a page begins between two texts: at its links for skipping the menu, behind the foot of the
    /// page before when a headline with a date follows, or where the language changes.
    private func seam(between first: Range<Int>, and second: Range<Int>) -> Int? {
        let gap = first.upperBound..<max(first.upperBound, second.lowerBound)
        if let skip = gap.first(where: { isSkipLink($0) }) { return skip }
        let foot = gap.last { isFoot($0) }
        if let foot, second.lowerBound - foot > 4, hasDatedHeadline(after: foot, text: second) { return foot + 1 }
        guard gap.count >= 8, LanguageProfile(lines[first]).differs(from: LanguageProfile(lines[second])) else {
            return nil
        }
        return foot.map { $0 + 1 } ?? gap.first { lines[$0].cues.contains(.navigation) }
            ?? (gap.lowerBound + gap.upperBound) / 2
    }

    private func isSkipLink(_ index: Int) -> Bool {
        lines[index].cues.contains(.skip) && lines[index].shape.weight < 200
    }

    private func isFoot(_ index: Int) -> Bool {
        let line = lines[index]
        return line.cues.contains(.copyright) && line.shape.weight < 250 && line.shape.digits >= 4
            && CaptionReader.split(line.text)?.text.isEmpty ?? true
    }

    private func hasDatedHeadline(after foot: Int, text: Range<Int>) -> Bool {
        let page = Array(lines[foot + 1..<text.upperBound])
        let body = text.lowerBound - foot - 1..<page.count
        guard let headline = HeadlineFinder(lines: page, body: body).headline() else { return false }
        return page[headline..<min(page.count, max(headline, body.lowerBound) + 4)].contains {
            $0.shape.weight < 120 && !DateReader.dates(in: $0.text).isEmpty
        } && headline > 1
    }
}
