internal import ArchiveModel

/// The text of an article, cut into tokens, and what its language means for capitals.
struct ArticleText: Sendable {
    /// The passages in reading order.
    let passages: [Passage]
    /// Whether it is in English: the words around names are read in English only, so that elsewhere a name must speak
    /// for itself.
    let isEnglish: Bool
    /// The words that it writes with a small letter somewhere.
    let wordsInSmallLetters: KeySet

    init(_ article: Article) {
        var texts: [(ArticleField, Int, TokenisedText)] = []
        if let title = article.title { texts.append((.title, 0, .annotated(title))) }
        if let summary = article.summary { texts.append((.summary, 0, .annotated(summary))) }
        for (number, paragraph) in article.body.enumerated() { texts.append((.body, number, .annotated(paragraph))) }
        for (number, caption) in article.captions.enumerated() {
            texts.append((.caption, number, .annotated(caption.text)))
        }
        let language = article.language.map { String($0.prefix { $0 != "-" }) } ?? Self.language(of: texts.map(\.2))
        isEnglish = language == "en"
        let capitalsMarkNames = !["de", "lb"].contains(language)
        let foreign = isEnglish ? nil : language
        passages = texts.map { field, paragraph, text in
            var text = text
            text.language = foreign
            return Passage(field, paragraph, text, capitalsMarkNames: capitalsMarkNames)
        }
        wordsInSmallLetters = Self.wordsInSmallLetters(passages)
    }

    private static func wordsInSmallLetters(_ passages: [Passage]) -> KeySet {
        var words = KeySet()
        for passage in passages {
            for token in passage.text.tokens where token.kind == .word && !token.isCapitalised {
                words.insert(token.key)
            }
        }
        return words
    }

    /// `en`, `de` or `und`, by the most frequent words of the first two; a scrap counts as English.
    private static func language(of texts: [TokenisedText]) -> String {
        var words = 0
        var english = 0
        var german = 0
        for text in texts {
            for token in text.tokens where token.kind == .word {
                words += 1
                if englishWords.contains(token.key) { english += 1 }
                if germanWords.contains(token.key) { german += 1 }
            }
        }
        if german * 12 > words, german > english { return "de" }
        return words < 25 || english * 12 > words ? "en" : "und"
    }

    private static let englishWords = keys("the of and to that for with was his their has have said by from at")
    private static let germanWords = keys("der die und das nicht mit ist von den dem ein eine im auf des sich")

    private static func keys(_ words: String) -> KeySet {
        KeySet(words.split(separator: " ").map { NameKey(String($0)) })
    }
}
