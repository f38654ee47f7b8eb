/// Finds the headline of a page whose text has been found.
struct HeadlineFinder {
    let lines: [PageLine]
    /// Where the text stands.
    let body: Range<Int>
    private let bodyWords: Set<Substring>
    private let copies: [String: Int]

    init(lines: [PageLine], body: Range<Int>) {
        self.lines = lines
        self.body = body
        var words: Set<Substring> = []
        for line in lines[body] where line.shape.weight > 80 {
            for word in Self.words(of: line.text) { words.insert(word.stem) }
        }
        bodyWords = words
        copies = lines.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
    }

    /// The line that is the headline, the last of its copies before the text.
    func headline() -> Int? {
        let reach = max(0, body.lowerBound - 90)..<min(lines.count, body.lowerBound + 8)
        var best: (index: Int, score: Double)?
        for index in reach {
            let score = score(of: index)
            if score >= best?.score ?? 2.0 { best = (index, score) }
        }
        return best.map { raised($0.index, score: $0.score) }
    }

    /// The line above, when the best one reads like the standfirst under it.
    private func raised(_ index: Int, score: Double) -> Int {
        let best = lines[index].shape
        guard best.weight >= 75 || best.isProse, copies[lines[index].text, default: 1] == 1 else { return index }
        for above in stride(from: index - 1, through: max(0, index - 3), by: -1) {
            let shape = lines[above].shape
            guard shape.weight >= 22, shape.words >= 3 || shape.words == 1, overlap(lines[above].text) >= 0.15 else {
                continue
            }
            if self.score(of: above) >= score - (shape.weight < best.weight ? 2.2 : 0.8) { return above }
        }
        return index
    }

    /// How much a line looks like the headline: its length, its words that the text repeats, its copies on the page,
    /// how near the text and a date or byline it stands, and that it is no entry of a list of headlines.
    func score(of index: Int) -> Double {
        let line = lines[index]
        let shape = line.shape
        guard shape.letters >= 4, shape.weight <= 260 else { return -10 }
        var score = lengthScore(shape)
        if line.text.hasSuffix("."), !line.text.hasSuffix("..") { score -= 3 }
        if shape.endsInColon { score -= 1.5 }
        if !line.cues.isDisjoint(with: .furniture) { score -= 3 }
        if line.cues.contains(.credit) { score -= 2 }
        if line.cues.contains(.byline), shape.words < 8 || !Byline.names(in: line.text).isEmpty { score -= 3 }
        if CaptionReader.hasCredit(line.text) { score -= 3 }
        if shape.digits >= 4, !DateReader.dates(in: line.text).isEmpty { score -= 3 }
        if shape.bullets > 0 { score -= 0.7 * Double(min(3, shape.bullets)) }
        score += 4 * overlap(line.text)
        if (2...4).contains(copies[line.text, default: 1]), shape.weight >= 28 { score += 1.2 }
        if shape.words >= 2, shape.capitalWords == shape.words, shape.weight < 80 { score -= 1 }
        score -= 0.025 * Double(min(80, max(0, body.lowerBound - index)))
        if index > body.lowerBound { score -= 2 * Double(index - body.lowerBound) }
        score -= 0.8 * listScore(index)
        if index > 0, isCreditLine(index - 1) || index + 1 < lines.count && isCreditLine(index + 1) { score -= 1 }
        if hasDateBehind(index) { score += 1 }
        return score
    }

    private func lengthScore(_ shape: LineShape) -> Double {
        switch shape.weight {
        case ..<12: -2
        case ..<20: 0
        case ..<28: 1
        case ..<130: 2
        case ..<170: 1
        case ..<230: 0.5
        default: -1
        }
    }

    /// The share of its words that the text holds, by their weight; less if few words are shared.
    private func overlap(_ text: String) -> Double {
        var found = 0.0
        var all = 0.0
        for word in Self.words(of: text) {
            all += word.weight
            if bodyWords.contains(word.stem) { found += word.weight }
        }
        return all == 0 ? 0 : found / all * min(1, found / 12)
    }

    /// How many of its neighbours look like headlines of other stories.
    private func listScore(_ index: Int) -> Double {
        let neighbours = [index - 2, index - 1, index + 1, index + 2].filter { lines.indices.contains($0) }
        let alike = neighbours.count { other in
            let shape = lines[other].shape
            return lines[other].text != lines[index].text && (28...130).contains(shape.weight) && !shape.isProse
                && !CaptionReader.hasCredit(lines[other].text) && DateReader.dates(in: lines[other].text).isEmpty
                && lines[other].cues.isEmpty
        }
        return alike >= 2 ? Double(alike - 1) / 2 : 0
    }

    private func isCreditLine(_ index: Int) -> Bool {
        lines[index].cues.contains(.credit) && lines[index].shape.weight < 60
    }

    private func hasDateBehind(_ index: Int) -> Bool {
        lines[index + 1..<min(lines.count, index + 7)].contains { line in
            line.cues.contains(.byline) && line.shape.weight < 80
                || line.shape.weight < 160 && line.shape.digits >= 4
                    && !DateReader.dates(in: line.text).isEmpty
        }
    }

    /// The words of a text that can tell its subject, cut to their stems roughly; of a script without spaces, its
    /// pairs of characters.
    ///
    /// Long words and names weigh more, for they are no function words.
    private static func words(of text: String) -> [(stem: Substring, weight: Double)] {
        var words: [(Substring, Double)] = []
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let first = word.unicodeScalars.first, (0x2E80..<0xFF00).contains(first.value) {
                var start = word.startIndex
                while let end = word.index(start, offsetBy: 2, limitedBy: word.endIndex) {
                    words.append((word[start..<end], 3))
                    start = word.index(after: start)
                }
            } else if word.count >= 4 {
                let isName = word.first?.isUppercase ?? false
                words.append(
                    (Substring(word.lowercased().prefix(6)), Double(min(word.count, 8) - 3) * (isName ? 1.5 : 1)))
            }
        }
        return words
    }
}
