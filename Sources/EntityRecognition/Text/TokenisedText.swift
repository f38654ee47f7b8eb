/// A text cut into tokens, with the folded form of its words.
struct TokenisedText: Sendable {
    /// The text in UTF-8.
    let bytes: [UInt8]
    private(set) var tokens: [Token]
    /// The folded words one after the other.
    let folded: [UInt8]
    /// ISO 639 code of the language whose names of places are known besides those in English; nil for English.
    var language: String?

    /// Cuts a text; where its sentences begin is marked as well.
    init(_ text: String) {
        bytes = Array(text.utf8)
        var tokeniser = Tokeniser(bytes)
        tokeniser.run()
        tokens = tokeniser.tokens
        folded = tokeniser.folded
    }

    /// A text whose words the lexicon has classified and whose sentences are told apart.
    static func annotated(_ text: String) -> TokenisedText {
        var result = TokenisedText(text)
        for index in result.tokens.indices where result.tokens[index].kind == .word {
            (result.tokens[index].classes, result.tokens[index].uses) = Lexicon.entry(of: result.tokens[index].key)
        }
        for index in result.tokens.indices where result.isArticle(index) {
            result.tokens[index].classes = [.particle, .leadingParticle]
        }
        SentenceSplitter.mark(&result.tokens)
        return result
    }

    /// Whether the Arabic article stands there as it sounds before the letter that follows: `as-Sudani`, `ash-Sharif`.
    private func isArticle(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, tokens[index].kind == .word, !tokens[index].isCapitalised else { return false }
        let word = folded(index)
        guard (2...3).contains(word.count), let vowel = word.first, "aeu".utf8.contains(vowel) else { return false }
        let (hyphen, name) = (tokens[index + 1], tokens[index + 2])
        return hyphen.isMark("-") && hyphen.shape.contains(.glued) && name.shape.contains(.glued) && name.isCapitalised
            && folded(index + 2).starts(with: word.dropFirst())
    }

    /// The key of the words in a range of tokens.
    func key(of range: Range<Int>) -> NameKey {
        var key = NameKey()
        for token in tokens[range] where token.kind == .word { key.append(token.key) }
        return key
    }

    /// The name of the gazetteer that a range of tokens is.
    func knownName(_ range: Range<Int>) -> KnownName? {
        guard let first = range.first else { return nil }
        return Gazetteer.name(
            of: key(of: range), inCapitals: range.count == 1 && tokens[first].isInCapitals, language: language)
    }

    /// Whether a word in small letters stands inside the name of a city: `Dar es Salaam`.
    func isInsideCity(_ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count, tokens[index - 1].isCapitalised, tokens[index + 1].isCapitalised
        else { return false }
        return CityTable.size(of: key(of: index - 1..<index + 2)) > 0
    }

    /// The text of a range of tokens as it is written.
    func string(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let first = tokens[range.lowerBound].bytes.lowerBound
        return String(decoding: bytes[first..<tokens[range.upperBound - 1].bytes.upperBound], as: UTF8.self)
    }

    /// The Unicode scalars of a range of tokens.
    func scalars(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return tokens[range.lowerBound].scalars.lowerBound..<tokens[range.upperBound - 1].scalars.upperBound
    }

    /// The folded bytes of a word.
    func folded(_ index: Int) -> ArraySlice<UInt8> { folded[tokens[index].folded] }
}
