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
        if candidates.languages.count == 1 { return candidates.languages.first?.language }
        return best(of: candidates, for: sample)
    }

    /// The language whose small words the text has most of, if it has clearly more than of any other's.
    private static func best(of candidates: FunctionWords.Candidates, for sample: LanguageSample) -> String? {
        var scores = [Double](repeating: 0, count: candidates.languages.count)
        var known = 0
        for word in sample.words {
            // A word that several languages share tells less of each.
            guard let languages = candidates.byWord[word] else { continue }
            known += 1
            for language in languages { scores[language] += 1 / Double(languages.count) }
        }
        for (index, candidate) in candidates.languages.enumerated() {
            for letter in candidate.letters { scores[index] += min(3, 0.5 * Double(sample.count(of: letter))) }
        }
        let ranked = scores.indices.sorted { scores[$0] > scores[$1] }
        guard let first = ranked.first, scores[first] >= 1 else { return nil }
        guard Double(known) >= max(2, 0.03 * Double(sample.words.count)) else { return nil }
        if ranked.count > 1, scores[first] < 1.15 * scores[ranked[1]] { return nil }
        return candidates.languages[first].language
    }
}
