internal import ArchiveModel

/// Which country an article is about, counted from the countries, peoples, capitals and regions that it names.
enum CountryOfContent {
    /// How much a mention in the headline counts, in the standfirst, in one of the first paragraphs.
    private static let weights = (title: 3, summary: 2, paragraph: 1)
    private static let paragraphsRead = 4

    /// The country that is named more than twice as much as any other, and not only in passing; nil when none is.
    static func country(of article: Article) -> Country? {
        var scores: [Country: Int] = [:]
        let language = article.language
        count(article.title, weights.title, language, in: &scores)
        count(article.summary, weights.summary, language, in: &scores)
        for paragraph in article.body.prefix(paragraphsRead) {
            count(paragraph, weights.paragraph, language, in: &scores)
        }
        let ranked = scores.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.code < $1.key.code }
        guard let best = ranked.first, best.value >= 3 else { return nil }
        if ranked.count > 1, best.value < 2 * ranked[1].value { return nil }
        return best.key
    }

    private static func count(_ text: String?, _ weight: Int, _ language: String?, in scores: inout [Country: Int]) {
        guard let text else { return }
        let words = TextFolding.words(in: text)
        let bytes = Array(text.utf8)
        var index = 0
        while index < words.count {
            let match = isName(words[index], bytes) ? longestMatch(words[index...], bytes, language) : nil
            if let match { scores[match.country, default: 0] += weight }
            index += match?.length ?? 1
        }
    }

    /// Whether a word begins with a capital or is of a script that has none.
    private static func isName(_ word: TextFolding.Word, _ bytes: [UInt8]) -> Bool {
        let first = bytes[word.range.lowerBound]
        return first >= 0x80 || (0x41...0x5A).contains(first)
    }

    private static func longestMatch(
        _ words: ArraySlice<TextFolding.Word>, _ bytes: [UInt8], _ language: String?
    ) -> (country: Country, length: Int)? {
        guard let first = words.first, let longest = Country.longestName(from: first.text) else { return nil }
        for length in stride(from: min(longest, words.count), through: 1, by: -1) {
            let name = words.prefix(length)
            let key = name.map(\.text).joined(separator: " ")
            let end = name.last?.range.upperBound ?? first.range.upperBound
            let spelling = String(decoding: bytes[first.range.lowerBound..<end], as: UTF8.self)
            if let country = Country.inProse(key, spelling: spelling, language: language) { return (country, length) }
        }
        return nil
    }
}
