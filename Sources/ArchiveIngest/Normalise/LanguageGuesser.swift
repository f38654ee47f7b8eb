internal import ArchiveModel

/// Tells the language of a text by its script, then by the small words that every sentence needs.
enum LanguageGuesser {
    /// ISO 639-1 code of the language of an article's text; nil when it is too short or could be several.
    ///
    /// Few words tell most languages; more are read only where neighbours such as Danish and Norwegian stay close.
    static func language(of article: Article) -> String? {
        language(of: article.body + [article.summary, article.title].compactMap(\.self))
    }

    /// ISO 639-1 code of the language of some texts, of which the first say most.
    static func language(of texts: some Sequence<String>) -> String? {
        language(of: texts, words: 80) ?? language(of: texts, words: 300)
    }

    private static func language(of texts: some Sequence<String>, words: Int) -> String? {
        var sample = LanguageSample(limit: words)
        for text in texts where !sample.isFull {
            sample.read(text)
        }
        guard let script = sample.prevailingScript, let candidates = FunctionWords.byScript[script] else { return nil }
        if candidates.languages.count == 1 { return candidates.languages.first }
        return best(of: candidates, for: sample)
    }

    /// The language whose small words and letters the text has most of, if it clearly is not the next one.
    private static func best(of candidates: FunctionWords.Candidates, for sample: LanguageSample) -> String? {
        let clues = candidates.clues(in: sample)
        var scores = [Double](repeating: 0, count: candidates.languages.count)
        for clue in clues {
            for language in clue.languages { scores[language] += clue.weight }
        }
        guard let first = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[first] >= 1 else { return nil }
        guard Double(clues.count) >= max(2, 0.03 * Double(sample.words.count)) else { return nil }
        let rest = scores.indices.filter { $0 != first }
        guard let next = rest.max(by: { scores[$0] < scores[$1] }) else { return candidates.languages[first] }
        // What both have says nothing between them.
        var common = 0.0
        for clue in clues where clue.languages.contains(first) && clue.languages.contains(next) {
            common += clue.weight
        }
        let isClear = scores[first] - common >= max(0.25, 1.6 * (scores[next] - common))
        return isClear ? candidates.languages[first] : nil
    }
}

extension FunctionWords.Candidates {
    /// Something in a text that some of the languages have.
    fileprivate struct Clue {
        let languages: [Int]
        let weight: Double
    }

    /// The small words and the letters of a text that tell its language; the fewer languages share one, the more.
    fileprivate func clues(in sample: LanguageSample) -> [Clue] {
        var clues: [Clue] = []
        for word in sample.words {
            guard let languages = byWord[word] else { continue }
            clues.append(Clue(languages: languages, weight: 1 / Double(languages.count)))
        }
        for (letter, languages) in byLetter {
            let count = sample.count(of: letter)
            guard count > 0 else { continue }
            clues.append(Clue(languages: languages, weight: min(3, 0.5 * Double(count)) / Double(languages.count)))
        }
        return clues
    }
}
