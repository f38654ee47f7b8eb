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

    /// The line at which a page begins between the texts of a page and the next text, if one does.
    ///
    /// It begins at its links for skipping the menu, behind the foot of the page before when a headline with a date
    /// follows, where the language changes, or somewhere between two texts that are both too long for one page.
    private func seam(between page: [Text], and next: Text) -> Int? {
        guard let last = page.last, let main = page.max(by: { $0.value < $1.value }) else { return nil }
        let gap = last.range.upperBound..<max(last.range.upperBound, next.range.lowerBound)
        if let skip = gap.first(where: isSkipLink) { return skip }
        let feet = (main.range.upperBound..<gap.upperBound).filter(isFoot)
        if let foot = feet.prefix(5).first(where: { hasDatedHeadline(after: $0, text: next.range) }) { return foot + 1 }
        guard gap.count >= 8, changesLanguage(from: main, to: next) || areArticles(main, next, gap: gap) else {
            return nil
        }
        return feet.first.map { $0 + 1 } ?? likelyCut(in: gap)
    }

    private func changesLanguage(from text: Text, to next: Text) -> Bool {
        guard let language = language(of: text), let nextLanguage = self.language(of: next) else { return false }
        return language != nextLanguage
    }

    private func language(of text: Text) -> String? {
        LanguageGuesser.language(of: lines[text.range].lazy.map(\.text))
    }

    /// Whether both texts are articles: long, of different subjects and not parted by a heading for comments.
    ///
    /// What else a page holds besides its article, teasers and notices, comes to less than ten short paragraphs in one
    /// place, and the comments on an article use its words.
    private func areArticles(_ text: Text, _ next: Text, gap: Range<Int>) -> Bool {
        guard min(text.value, next.value) >= 10 else { return false }
        guard !gap.suffix(15).contains(where: { lines[$0].cues.contains(.comments) }) else { return false }
        let subject = SubjectWords(lines[text.range].lazy.map(\.text))
        let words = lines[next.range].flatMap { SubjectWords.words(of: $0.text) }
        return subject.share(of: words) < 0.5
    }

    /// Behind the last links to imprint and terms, else at the first line of a menu, else in the middle.
    private func likelyCut(in gap: Range<Int>) -> Int {
        gap.last { lines[$0].cues.contains(.legal) }.map { $0 + 1 }
            ?? gap.first { lines[$0].cues.contains(.navigation) } ?? (gap.lowerBound + gap.upperBound) / 2
    }

    private func isSkipLink(_ index: Int) -> Bool {
        lines[index].cues.contains(.skip) && lines[index].shape.weight < 200 && !isAmongParagraphs(index)
    }

    /// Whether the line claims the copyright of the whole page: of a picture, it stands among paragraphs.
    private func isFoot(_ index: Int) -> Bool {
        let line = lines[index]
        return line.cues.contains(.copyright) && line.shape.weight < 250 && line.shape.digits >= 4
            && CaptionReader.split(line.text)?.text.isEmpty ?? true && !isAmongParagraphs(index)
    }

    private func isAmongParagraphs(_ index: Int) -> Bool {
        let finder = BodyFinder(lines: lines)
        return [index - 1, index + 1].allSatisfy { lines.indices.contains($0) && finder.isParagraph($0) }
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
