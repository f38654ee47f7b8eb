internal import ArchiveModel

/// Which country an article is about, counted from the countries, peoples, capitals and regions that it names.
enum CountryOfContent {
    /// How much a mention in the headline counts, in the standfirst, in one of the first paragraphs.
    private static let weights = (title: 3, summary: 2, paragraph: 1)
    private static let paragraphsRead = 4
    /// Names of countries have at most so many words.
    private static let longestName = 5

    /// The country that is named more than twice as much as any other, and not only in passing; nil when none is.
    static func country(of article: Article) -> Country? {
        var scores: [Country: Int] = [:]
        count(article.title, weights.title, in: &scores)
        count(article.summary, weights.summary, in: &scores)
        for paragraph in article.body.prefix(paragraphsRead) { count(paragraph, weights.paragraph, in: &scores) }
        let ranked = scores.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.code < $1.key.code }
        guard let best = ranked.first, best.value >= 3 else { return nil }
        if ranked.count > 1, best.value < 2 * ranked[1].value { return nil }
        return best.key
    }

    private static func count(_ text: String?, _ weight: Int, in scores: inout [Country: Int]) {
        guard let text else { return }
        let words = TextFolding.words(in: text)
        let bytes = Array(text.utf8)
        var index = 0
        while index < words.count {
            let match = isName(words[index], bytes) ? longestMatch(words[index...]) : nil
            if let match { scores[match.country, default: 0] += weight }
            index += match?.length ?? 1
        }
    }

    /// Whether a word begins with a capital or is of a script that has none.
    private static func isName(_ word: TextFolding.Word, _ bytes: [UInt8]) -> Bool {
        let first = bytes[word.range.lowerBound]
        return first >= 0x80 || (0x41...0x5A).contains(first)
    }

    private static func longestMatch(_ words: ArraySlice<TextFolding.Word>) -> (country: Country, length: Int)? {
        guard let first = words.first?.text, let longest = longestFrom[first] else { return nil }
        for length in stride(from: min(longest, words.count), through: 1, by: -1) {
            let key = words.prefix(length).map(\.text).joined(separator: " ")
            if let country = Country.byWords[key] { return (country, length) }
        }
        return nil
    }

    /// For each first word, how many words the longest name has that begins with it.
    private static let longestFrom: [String: Int] = {
        var lengths: [String: Int] = [:]
        for key in Country.byWords.keys {
            let words = key.split(separator: " ")
            guard let first = words.first, words.count <= longestName, key.utf8.count > 2 else { continue }
            lengths[String(first), default: 0] = max(lengths[String(first)] ?? 0, words.count)
        }
        return lengths
    }()
}
