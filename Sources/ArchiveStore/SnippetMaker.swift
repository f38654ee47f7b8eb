internal import ArchiveModel
internal import ArchiveQuery

/// Cuts out of an article the words around those of the query.
struct SnippetMaker {
    /// How many words a snippet has at most.
    private static let length = 30
    /// How many of them come before the first that is sought.
    private static let lead = 6

    /// The folded words that are sought, and the beginnings of words.
    private var words: [String: Int] = [:]
    private var beginnings: [(text: String, number: Int)] = []

    init(_ query: QueryNode) {
        let texts = query.soughtText
        for (number, (text, isPrefix)) in texts.enumerated() {
            var sought = TextFolding.words(in: text).map(\.text)
            if isPrefix, let last = sought.popLast() { beginnings.append((last, number)) }
            for word in sought where words[word] == nil { words[word] = words.count + texts.count }
        }
    }

    /// The passage with most of the sought words: of the body, else of summary, headline or captions; the beginning of
    /// the text if it has none of them.
    func snippet(of texts: SearchedTexts) -> String? {
        let paragraphs = StoredText.paragraphs(of: texts.body)
        let others = [texts.summary, texts.title].compactMap(\.self) + texts.captions
        let passage = best(inEachOf: paragraphs) ?? best(inEachOf: others)
        return (passage ?? beginning(of: texts.summary ?? paragraphs.first)).map(marked)
    }

    /// Words of a text that go into a snippet, and which of them are sought.
    private struct Passage {
        let text: String
        let words: [TextFolding.Word]
        let shown: Range<Int>
        let sought: Set<Int>
        let variety: Int
    }

    /// The first of the texts with most of the words; none is looked at after one with all of them.
    private func best(inEachOf texts: [String]) -> Passage? {
        var best: Passage?
        for text in texts where (best?.variety ?? 0) < variety {
            guard let passage = self.best(in: text), passage.variety > best?.variety ?? 0 else { continue }
            best = passage
        }
        return best
    }

    /// How many different words are sought.
    private var variety: Int { words.count + beginnings.count }

    private func best(in text: String) -> Passage? {
        let words = TextFolding.words(in: text)
        let hits = words.indices.compactMap { index in number(of: words[index].text).map { (index: index, number: $0) }
        }
        guard var best = hits.first.map({ (start: $0.index, variety: 0) }) else { return nil }
        for (position, hit) in hits.enumerated() {
            let near = hits[position...].prefix { $0.index < hit.index + Self.length - Self.lead }
            let variety = Set(near.map(\.number)).count
            if variety > best.variety { best = (hit.index, variety) }
        }
        let end = min(words.count, max(0, best.start - Self.lead) + Self.length)
        let shown = max(0, min(best.start - Self.lead, end - Self.length))..<end
        return Passage(
            text: text, words: words, shown: shown, sought: Set(hits.map(\.index)), variety: best.variety)
    }

    private func number(of word: String) -> Int? {
        words[word] ?? beginnings.first { word.hasPrefix($0.text) }?.number
    }

    private func beginning(of text: String?) -> Passage? {
        guard let text, !text.isEmpty else { return nil }
        let words = TextFolding.words(in: text)
        return Passage(text: text, words: words, shown: 0..<min(words.count, Self.length), sought: [], variety: 0)
    }

    /// The passage with marks around the sought words and `…` where it is cut.
    private func marked(_ passage: Passage) -> String {
        let bytes = Array(passage.text.utf8)
        let isCutAtEnd = passage.shown.upperBound < passage.words.count
        let end = isCutAtEnd ? passage.words[passage.shown.upperBound - 1].range.upperBound : bytes.count
        var position = passage.shown.lowerBound == 0 ? 0 : passage.words[passage.shown.lowerBound].range.lowerBound
        var text = position == 0 ? "" : "…"
        for index in passage.shown where passage.sought.contains(index) {
            let word = passage.words[index].range
            text += String(decoding: bytes[position..<word.lowerBound], as: UTF8.self)
            text += "<b>" + String(decoding: bytes[word], as: UTF8.self) + "</b>"
            position = word.upperBound
        }
        text += String(decoding: bytes[position..<end], as: UTF8.self) + (isCutAtEnd ? "…" : "")
        return text.replacing("\n", with: " ")
    }
}
