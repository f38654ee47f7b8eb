/// The small words of a language, and the letters beyond ASCII that it uses often.
struct FunctionWords: Sendable {
    /// ISO 639-1 code.
    let language: String
    let words: Set<WordKey>
    let letters: [Unicode.Scalar]

    init(_ language: String, _ words: String, letters: String = "") {
        self.language = language
        self.words = Set(words.split { $0 == " " || $0 == "\n" }.map(WordKey.init))
        self.letters = Array(letters.unicodeScalars)
    }

    /// The languages of each script.
    static let byScript: [Script: Candidates] = {
        let alone: [(Script, String)] = [
            (.greek, "el"), (.hebrew, "he"), (.bengali, "bn"), (.tamil, "ta"), (.telugu, "te"), (.malayalam, "ml"),
            (.gujarati, "gu"), (.punjabi, "pa"), (.kannada, "kn"), (.sinhala, "si"), (.thai, "th"), (.lao, "lo"),
            (.khmer, "km"), (.burmese, "my"), (.georgian, "ka"), (.armenian, "hy"), (.ethiopic, "am"), (.hangul, "ko"),
            (.kana, "ja"), (.han, "zh"),
        ]
        var scripts: [Script: Candidates] = [
            .latin: Candidates(latin), .cyrillic: Candidates(cyrillic), .arabic: Candidates(arabic),
            .devanagari: Candidates(devanagari),
        ]
        for (script, language) in alone { scripts[script] = Candidates([FunctionWords(language, "")]) }
        return scripts
    }()

    /// The languages of one script, and which of them have a word or a letter.
    struct Candidates: Sendable {
        let languages: [String]
        /// The languages, by their index, that have a word.
        let byWord: [WordKey: [Int]]
        /// The letters, each with the languages that have it.
        let byLetter: [(letter: Unicode.Scalar, languages: [Int])]

        fileprivate init(_ languages: [FunctionWords]) {
            self.languages = languages.map(\.language)
            var byWord: [WordKey: [Int]] = [:]
            var byLetter: [Unicode.Scalar: [Int]] = [:]
            for (index, language) in languages.enumerated() {
                for word in language.words { byWord[word, default: []].append(index) }
                for letter in Set(language.letters) { byLetter[letter, default: []].append(index) }
            }
            self.byWord = byWord
            self.byLetter = byLetter.map { ($0.key, $0.value) }
        }
    }
}
