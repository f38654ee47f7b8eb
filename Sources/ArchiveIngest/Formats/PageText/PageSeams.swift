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
        var page: [Text] = []
        for section in sections() {
            for text in texts(in: section) {
                if let seam = seam(between: page, and: text) {
                    seams.append(seam)
                    page = []
                }
                page.append(text)
            }
        }
        return seams
    }

    /// A stretch of text that is long enough for an article.
    private struct Text {
        var range: Range<Int>
        /// The sum that ``BodyFinder`` gives it.
        var value: Double
    }

    /// The lines between those that no article goes across: feet, and runs of links for skipping the menu.
    private func sections() -> [Range<Int>] {
        var sections: [Range<Int>] = []
        var start = lines.startIndex
        var head = lines.startIndex
        for index in lines.indices {
            if isFoot(index) {
                sections.append(start..<index)
                start = index + 1
            } else if isSkipLink(index), index - head >= 20 {
                sections.append(start..<index)
                start = index
                head = index
            }
        }
        return sections + [start..<lines.endIndex]
    }

    /// The stretches of text, in order.
    private func texts(in bounds: Range<Int>) -> [Text] {
        guard bounds.count > 2, let best = BodyFinder(lines: lines).region(in: bounds), best.value >= 4 else {
            return []
        }
        let text = isConsentNotice(best.range) ? [] : [Text(range: best.range, value: best.value)]
        return texts(in: bounds.lowerBound..<best.range.lowerBound) + text
            + texts(in: best.range.upperBound..<bounds.upperBound)
    }

    /// Whether the text asks for consent to cookies, as most pages do, often in a language of its own.
    private func isConsentNotice(_ range: Range<Int>) -> Bool {
        lines[range].count(where: \.mentionsCookies) * 4 >= range.count
    }

    /// The line at which a page begins between the texts of a page and the next text: at its links for skipping the
    /// menu, behind the foot of the page before when a headline with a date follows, or where the language changes.
    private func seam(between page: [Text], and next: Text) -> Int? {
        guard let last = page.last, let main = page.max(by: { $0.value < $1.value }) else { return nil }
        let gap = last.range.upperBound..<max(last.range.upperBound, next.range.lowerBound)
        if let skip = gap.first(where: { isSkipLink($0) }) { return skip }
        let feet = (main.range.upperBound..<gap.upperBound).filter(isFoot)
        let foot = feet.prefix(5).first { hasDatedHeadline(after: $0, text: next.range) }
        if let foot { return foot + 1 }
        guard gap.count >= 8, let language = language(of: main), let nextLanguage = self.language(of: next),
            language != nextLanguage
        else { return nil }
        return feet.first.map { $0 + 1 } ?? gap.first { lines[$0].cues.contains(.navigation) }
            ?? (gap.lowerBound + gap.upperBound) / 2
    }

    private func language(of text: Text) -> String? {
        LanguageGuesser.language(of: lines[text.range].lazy.map(\.text))
    }

    private func isSkipLink(_ index: Int) -> Bool {
        lines[index].cues.contains(.skip) && lines[index].shape.weight < 200
    }

    /// Whether the line claims the copyright of the whole page: of a picture, it stands among paragraphs.
    private func isFoot(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.cues.contains(.copyright), line.shape.weight < 250, line.shape.digits >= 4,
            CaptionReader.split(line.text)?.text.isEmpty ?? true
        else { return false }
        let finder = BodyFinder(lines: lines)
        return ![index - 1, index + 1].allSatisfy { lines.indices.contains($0) && finder.isParagraph($0) }
    }

    /// Whether a headline with a date stands behind the foot and before the text, or before a part of it: what looks
    /// like its first paragraphs may be the rest of the foot.
    private func hasDatedHeadline(after foot: Int, text: Range<Int>) -> Bool {
        guard text.lowerBound - foot > 4 else { return false }
        let page = Array(lines[foot + 1..<text.upperBound])
        let dates = page.indices.filter { page[$0].shape.weight < 120 && !DateReader.dates(in: page[$0].text).isEmpty }
        let start = text.lowerBound - foot - 1
        let starts = [start] + dates.filter { $0 > start }.prefix(5).map { $0 + 1 }
        return starts.contains { start in
            guard start < page.count, let headline = HeadlineFinder(lines: page, body: start..<page.count).headline()
            else { return false }
            return headline > 1 && dates.contains { (headline..<max(headline, start) + 4).contains($0) }
        }
    }
}
