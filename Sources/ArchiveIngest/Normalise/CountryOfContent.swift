internal import ArchiveModel

/// Which country an article is about, counted from the countries, peoples, capitals and regions that it names.
enum CountryOfContent {
    /// How much a mention in the headline counts, in the standfirst, in one of the first paragraphs.
    private static let weights = (title: 3, summary: 2, paragraph: 1)
    private static let paragraphsRead = 4

    /// What an article says of one country.
    private struct Evidence {
        var score = 0
        /// Whether it is named by more than a capital that stands for others.
        var isNamed = false
    }

    /// Countries whose capital in news is mostly a name for bodies that sit there: Brussels for the EU and NATO.
    private static let seatsOfOthers: Set = ["BE"]

    /// The country that is named at least twice as much as any other, and not only in passing; nil when none is.
    static func country(of article: Article) -> Country? {
        var found: [Country: Evidence] = [:]
        let language = article.language
        count(article.title, weights.title, language, in: &found)
        count(article.summary, weights.summary, language, in: &found)
        for paragraph in article.body.prefix(paragraphsRead) {
            count(paragraph, weights.paragraph, language, in: &found)
        }
        let scores = found.filter(\.value.isNamed).mapValues(\.score)
        let ranked = scores.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key.code < $1.key.code }
        guard let best = ranked.first, best.value >= 3 else { return nil }
        if ranked.count > 1, best.value < 2 * ranked[1].value { return nil }
        return best.key
    }

    private static func count(
        _ text: String?, _ weight: Int, _ language: String?, in found: inout [Country: Evidence]
    ) {
        guard let text else { return }
        let words = TextFolding.words(in: text)
        let bytes = Array(text.utf8)
        var index = 0
        while index < words.count {
            let match = isName(words[index], bytes) ? longestMatch(words[index...], bytes, language) : nil
            if let match {
                found[match.country, default: Evidence()].score += weight
                if !match.isCapital || !seatsOfOthers.contains(match.country.code) {
                    found[match.country]?.isNamed = true
                }
            }
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
    ) -> (country: Country, isCapital: Bool, length: Int)? {
        guard let first = words.first, let longest = Country.longestName(from: first.text) else { return nil }
        for length in stride(from: min(longest, words.count), through: 1, by: -1) {
            let name = words.prefix(length)
            let key = name.map(\.text).joined(separator: " ")
            let end = name.last?.range.upperBound ?? first.range.upperBound
            let spelling = String(decoding: bytes[first.range.lowerBound..<end], as: UTF8.self)
            if let naming = Country.naming(key, spelling: spelling, language: language) {
                return (naming.country, naming.isCapital, length)
            }
        }
        return nil
    }
}
