internal import ArchiveModel

/// Tells the language of a text by its script, then by the small words that every sentence needs.
enum LanguageGuesser {
    /// So many words tell a language; more are not read.
    private static let wordsRead = 150

    /// ISO 639-1 code of the language of an article's text; nil when it is too short or could be several.
    static func language(of article: Article) -> String? {
        language(of: article.body + [article.summary, article.title].compactMap { $0 })
    }

    /// ISO 639-1 code of the language of some texts, of which the first say most.
    static func language(of texts: some Sequence<String>) -> String? {
        var words: [Substring] = []
        var scripts = ScriptCounts()
        for text in texts where words.count < wordsRead {
            let start = text.unicodeScalars.prefix(2_000)
            scripts.count(start)
            words += start.split { !isLetter($0) }.map { Substring($0) }
        }
        guard let script = scripts.prevailing, let candidates = FunctionWords.byScript[script] else { return nil }
        if candidates.languages.count == 1 { return candidates.languages.first?.language }
        return best(of: candidates, for: words.prefix(wordsRead), letters: scripts)
    }

    /// The language whose small words the text has most of, if it has clearly more than of any other's.
    private static func best(
        of candidates: FunctionWords.Candidates, for words: some Collection<Substring>, letters: ScriptCounts
    ) -> String? {
        var scores = [Double](repeating: 0, count: candidates.languages.count)
        var known = 0
        for word in words {
            // A word that several languages share tells less of each.
            guard let languages = candidates.byWord[word.lowercased()] else { continue }
            known += 1
            for language in languages { scores[language] += 1 / Double(languages.count) }
        }
        for (index, candidate) in candidates.languages.enumerated() {
            for letter in candidate.letters { scores[index] += min(3, 0.5 * Double(letters.letters[letter] ?? 0)) }
        }
        let ranked = scores.indices.sorted { scores[$0] > scores[$1] }
        guard let first = ranked.first, scores[first] >= 1, Double(known) >= max(2, 0.03 * Double(words.count)) else {
            return nil
        }
        if ranked.count > 1, scores[first] < 1.15 * scores[ranked[1]] { return nil }
        return candidates.languages[first].language
    }

    /// Whether a scalar is part of a word: a letter, an apostrophe, a mark; punctuation beyond ASCII is not.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x41...0x5A, 0x61...0x7A, 0x2019: true
        case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F: false
        case 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965: false
        default: true
        }
    }
}

/// How many letters of each script a text has.
struct ScriptCounts {
    /// The scripts that the languages of news are written in.
    enum Script: Hashable {
        case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, tamil, telugu, malayalam, gujarati, punjabi
        case kannada, sinhala, thai, lao, khmer, burmese, georgian, armenian, ethiopic, hangul, kana, han
    }

    private var counts: [Script: Int] = [:]
    /// How often each letter beyond ASCII stands there.
    private(set) var letters: [Unicode.Scalar: Int] = [:]

    mutating func count(_ text: some Sequence<Unicode.Scalar>) {
        var plain = 0
        defer { counts[.latin, default: 0] += plain }
        for scalar in text {
            if scalar.isASCII {
                let letter = scalar.value | 0x20
                if letter >= 0x61, letter <= 0x7A { plain += 1 }
            } else if let script = Self.script(of: scalar) {
                counts[script, default: 0] += 1
                letters[scalar, default: 0] += 1
            }
        }
    }

    /// The script of most of the letters.
    ///
    /// Chinese characters with some kana are Japanese.
    var prevailing: Script? {
        guard let most = counts.max(by: { $0.value < $1.value }), most.value >= 20 else { return nil }
        let kana = counts[.kana] ?? 0
        return most.key == .han && kana * 20 > most.value ? .kana : most.key
    }

    /// By Unicode's blocks.
    private static func script(of scalar: Unicode.Scalar) -> Script? {
        switch scalar.value {
        case 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
        case 0x900...0x97F: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xA00...0xA7F: .punjabi
        case 0xA80...0xAFF: .gujarati
        case 0xB80...0xBFF: .tamil
        case 0xC00...0xC7F: .telugu
        case 0xC80...0xCFF: .kannada
        case 0xD00...0xD7F: .malayalam
        case 0xD80...0xDFF: .sinhala
        case 0xE00...0xE7F: .thai
        case 0xE80...0xEFF: .lao
        case 0x1000...0x109F: .burmese
        case 0x10A0...0x10FF: .georgian
        case 0x1200...0x137F: .ethiopic
        case 0x1780...0x17FF: .khmer
        case 0x3040...0x30FF: .kana
        case 0x3400...0x9FFF: .han
        case 0xAC00...0xD7AF, 0x1100...0x11FF: .hangul
        default: nil
        }
    }
}
