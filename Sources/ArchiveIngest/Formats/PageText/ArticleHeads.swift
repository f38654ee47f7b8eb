internal import ArchiveModel

/// Finds the articles of a text that is nothing but articles: headline, date, paragraphs, and again a headline.
///
/// Such a text was cleaned of menus and feet, so that only the heads of its articles part them. On a page as it was
/// copied the same lines may be a teaser or a comment: a text that does not begin with a head has none.
struct ArticleHeads {
    let lines: [PageLine]
    private let finder: BodyFinder

    /// How many lines below the headline the date may stand: below standfirst and byline.
    private static let reach = 4

    init(lines: [PageLine]) {
        self.lines = lines
        finder = BodyFinder(lines: lines)
    }

    /// The first line of each article but the first; none if the text does not begin with the head of one.
    func starts() -> [Int] {
        guard let first = lines.prefix(Self.reach + 1).indices.first(where: isDateAboveText), first > 0, isHeadline(0)
        else { return [] }
        let dates = lines.indices.filter(isDateAboveText)
        var starts = [0]
        for (number, date) in dates.enumerated().dropFirst() {
            let end = number + 1 < dates.count ? dates[number + 1] : lines.count
            guard let previous = starts.last, let start = headline(above: date, usually: first, behind: previous),
                belongs(start, to: date..<end, ratherThan: previous..<start)
            else { continue }
            starts.append(start)
        }
        return Array(starts.dropFirst())
    }

    /// Whether the line says a day and hardly more, and a paragraph follows.
    private func isDateAboveText(_ index: Int) -> Bool {
        let shape = lines[index].shape
        guard shape.digits >= 3, shape.weight < 60, index + 1 < lines.count, finder.isParagraph(index + 1) else {
            return false
        }
        return DateReader.dates(in: lines[index].text).contains { $0.date.day != nil && $0.otherWords <= 3 }
    }

    /// The headline of the date, as far above it as the first article's, or else right below a paragraph or credit.
    private func headline(above date: Int, usually distance: Int, behind previous: Int) -> Int? {
        let near = max(previous + 2, date - Self.reach)..<max(previous + 2, date)
        let ends = near.filter { isHeadline($0) && isEnd($0 - 1) }
        return ends.first { $0 == date - distance } ?? ends.first
    }

    private func isHeadline(_ index: Int) -> Bool {
        let line = lines[index]
        return (20...220).contains(line.shape.weight) && !line.shape.endsInColon && !line.text.hasSuffix(".")
            && line.cues.isDisjoint(with: PageCues.furniture.union([.credit, .source]))
            && DateReader.dates(in: line.text).isEmpty
    }

    /// Whether an article can end with the line.
    private func isEnd(_ index: Int) -> Bool {
        finder.isParagraph(index) || !lines[index].cues.isDisjoint(with: [.source, .credit])
            || CaptionReader.hasCredit(lines[index].text)
    }

    /// Whether the article above does not use the headline's words more than the text below does.
    private func belongs(_ headline: Int, to text: Range<Int>, ratherThan article: Range<Int>) -> Bool {
        let words = SubjectWords.words(of: lines[headline].text)
        let below = SubjectWords(lines[text].lazy.map(\.text)).share(of: words)
        return below >= SubjectWords(lines[article].lazy.map(\.text)).share(of: words)
    }
}
