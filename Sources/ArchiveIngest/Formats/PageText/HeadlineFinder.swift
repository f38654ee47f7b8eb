/// Finds the headline of a page whose text has been found: the line before the text, or just inside it, for which most
/// speaks.
struct HeadlineFinder {
    let lines: [PageLine]
    /// Where the text stands.
    let body: Range<Int>
    private let subject: SubjectWords
    private let copies: [Int: Int]
    /// The lines within reach that hold a date, and those that hold a credit.
    private let dates: Set<Int>
    private let credits: Set<Int>

    /// How many lines above the text a headline may stand: behind it come share boxes, pictures and contents.
    private static let reachAbove = 90
    /// How many lines of what was taken for the text may be teasers above the headline.
    private static let reachBelow = 8

    init(lines: [PageLine], body: Range<Int>) {
        self.lines = lines
        self.body = body
        let near =
            max(0, body.lowerBound - Self.reachAbove - 2)..<min(lines.count, body.lowerBound + Self.reachBelow + 9)
        dates = Set(near.filter { Self.hasDate(lines[$0]) })
        credits = Set(near.filter { lines[$0].cues.contains(.credit) || CaptionReader.hasCredit(lines[$0].text) })
        copies = lines.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
        subject = SubjectWords(lines[body].lazy.filter { $0.shape.weight > 80 }.map(\.text))
    }

    /// The line that is the headline, the last of its copies before the text; nothing if more speaks against every line
    /// than for it.
    func headline() -> Int? {
        let reach =
            max(0, body.lowerBound - Self.reachAbove)..<min(lines.count, body.lowerBound + Self.reachBelow)
        var best: (index: Int, score: Double)?
        for index in reach where lines[index].shape.letters >= 4 && lines[index].shape.weight <= 260 {
            let score = score(of: index)
            if score >= best?.score ?? 0 { best = (index, score) }
        }
        return best.map { $0.index - (isDeck($0.index, score: $0.score) ? 1 : 0) }
    }

    /// Whether the line is the standfirst of a headline right above it, hardly longer, for which nearly as much
    /// speaks.
    private func isDeck(_ index: Int, score: Double) -> Bool {
        guard index > 0, copies[lines[index].key] == 1 else { return false }
        let above = lines[index - 1]
        let isLikelyLength =
            above.shape.weight >= 22 && above.shape.weight * 4 <= lines[index].shape.weight * 5
            && above.shape.weight * 4 >= lines[index].shape.weight
        let isPhrase = above.shape.smallWords > 0 || above.shape.capitalWords == 0
        guard isLikelyLength, isPhrase, above.cues.isEmpty, !dates.contains(index - 1)
        else { return false }
        return self.score(of: index - 1) >= score - 2
    }

    /// What speaks for the line as the headline.
    ///
    /// The weights are set by hand, in whole points but for distance and lists: a point is a hint, three all but settle
    /// it.
    func score(of index: Int) -> Double {
        lengthScore(lines[index].shape) + wordingScore(index) + subjectScore(lines[index].text)
            + placeScore(index) + neighbourScore(index)
    }

    private func lengthScore(_ shape: LineShape) -> Double {
        switch shape.weight {
        case ..<20: -3
        case ..<28: -1
        case ..<130: 0
        case ..<200: -1
        default: -2
        }
    }

    /// Headlines are no sentences with a full stop, no set phrases, credits, bylines or dates, and no mere names.
    private func wordingScore(_ index: Int) -> Double {
        let line = lines[index]
        let shape = line.shape
        var score = -1.0 * Double(min(3, shape.bullets))
        if line.text.hasSuffix("."), !line.text.hasSuffix("..") { score -= 3 }
        if shape.endsInColon { score -= 1 }
        if !line.cues.isDisjoint(with: .furniture) { score -= 2 }
        if credits.contains(index) { score -= 2 }
        if line.cues.contains(.byline) {
            score -= Byline.names(in: line.text).isEmpty ? (shape.words < 8 ? 1 : 0) : 2
        }
        if shape.digits >= 4, dates.contains(index) { score -= 1 }
        if shape.words >= 2, shape.capitalWords == shape.words, shape.weight < 80 { score -= shape.words < 5 ? 1 : 2 }
        return score
    }

    /// The text says the words of its headline again; one shared word proves less than several.
    private func subjectScore(_ text: String) -> Double {
        let words = SubjectWords.words(of: text)
        let all = words.reduce(0) { $0 + $1.weight }
        guard all > 0 else { return 0 }
        let shared = words.reduce(0) { $0 + (subject.contains($1.stem) ? $1.weight : 0) }
        return 2 * shared / all * min(1, Double(words.count) / 4) + 2 * min(1, shared / 12)
    }

    /// Near the text; and other lines hold it, alone or with more before or behind: the window's title with the site's
    /// name, the path of sections, a link to share.
    private func placeScore(_ index: Int) -> Double {
        let distance = body.lowerBound - index
        let steps = distance > 0 ? Double(Int.bitWidth - distance.leadingZeroBitCount) * 0.1 : -2 * Double(distance)
        let isRepeated =
            (2...5).contains(copies[lines[index].key] ?? 1) && lines[index].shape.weight >= 28
            && subjectScore(lines[index].text) >= 2
        return (isPartOfOthers(lines[index].text) ? 2 : 0) + (isRepeated ? 2 : 0) - steps
    }

    private func isPartOfOthers(_ text: String) -> Bool {
        guard text.utf8.count >= 15 else { return false }
        let (first, last) = (text.utf8.first, text.utf8.last)
        return lines.contains { line in
            let whole = line.text.utf8
            guard whole.count > text.utf8.count else { return false }
            return whole.first == first && whole.starts(with: text.utf8)
                || whole.last == last && whole.suffix(text.utf8.count).elementsEqual(text.utf8)
        }
    }

    /// A date, byline or standfirst stands under a headline, a kicker or date above it, and no headlines of other
    /// stories around it.
    private func neighbourScore(_ index: Int) -> Double {
        var score = -0.5 * Double(max(0, otherHeadlines(around: index) - 1))
        let behind = index + 1..<min(lines.count, index + 7)
        if behind.contains(where: { isByline(lines[$0]) || lines[$0].shape.weight < 160 && dates.contains($0) }) {
            score += 2
        }
        if hasStandfirst(behind: index) { score += 1 }
        if let next = behind.first.map({ lines[$0] }), next.cues.contains(.credit), next.shape.weight < 60 {
            score -= 2
        }
        if lines[max(0, index - 2)..<index].contains(where: { $0.cues.contains(.related) }) { score -= 2 }
        guard index > 0 else { return score }
        let above = lines[index - 1]
        if dates.contains(index - 1) {
            score += 1
        } else if above.shape.weight < 28, above.cues.isEmpty {
            score += 1
        }
        return score
    }

    /// How many of the two lines above and the two below could be headlines too.
    private func otherHeadlines(around index: Int) -> Int {
        [index - 2, index - 1, index + 1, index + 2].count { other in
            guard lines.indices.contains(other), lines[other].key != lines[index].key else { return false }
            let line = lines[other]
            return (28..<130).contains(line.shape.weight) && !line.shape.isProse && line.cues.isEmpty
                && !credits.contains(other) && !dates.contains(other)
        }
    }

    /// Whether the next line that tells anything is a longer one that reads like a sentence.
    private func hasStandfirst(behind index: Int) -> Bool {
        let headline = lines[index]
        let next = (index + 1..<min(lines.count, index + 9)).first { next in
            lines[next].key != headline.key && lines[next].cues.isDisjoint(with: .furniture) && !isByline(lines[next])
                && !dates.contains(next) && !credits.contains(next)
        }
        guard let shape = next.map({ lines[$0].shape }), (60...400).contains(shape.weight) else { return false }
        return shape.weight * 10 >= headline.shape.weight * 13 && (shape.isProse || shape.smallWords >= 4)
    }

    private func isByline(_ line: PageLine) -> Bool { line.cues.contains(.byline) && line.shape.weight < 80 }

    private static func hasDate(_ line: PageLine) -> Bool {
        line.shape.digits >= 3 && line.shape.weight < 260 && !DateReader.dates(in: line.text).isEmpty
    }
}
