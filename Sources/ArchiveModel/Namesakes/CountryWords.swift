/// Words of countries and their demonyms in roles.
enum CountryWords {
    /// The countries that a word or two name, both of `French-Colombian`, and whether all are named by demonyms.
    static func countries(in words: some Sequence<Substring>) -> (codes: Set<String>, areDemonyms: Bool) {
        var codes: Set<String> = []
        var areDemonyms = true
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            let pair = rest.first.flatMap { found(word + " " + $0) }
            if pair != nil { rest.removeFirst() }
            guard let country = pair ?? found(String(word)) else { continue }
            codes.insert(country.code)
            areDemonyms = areDemonyms && country.isDemonym
        }
        return (codes, areDemonyms)
    }

    private static func found(_ word: String) -> (code: String, isDemonym: Bool)? {
        demonyms[word].map { ($0, true) } ?? names[word].map { ($0, false) }
    }

    private static let names = codes { [$0.name] + $0.aliases }
    private static let demonyms = codes(\.demonyms).merging(["u s": "US", "u k": "GB"]) { code, _ in code }

    private static func codes(_ words: (Country) -> [String]) -> [String: String] {
        var codes: [String: String] = [:]
        for country in Country.all {
            for word in words(country) where !word.contains(".") {
                let key = word.lowercased()
                if codes[key] == nil, key != "us" { codes[key] = country.code }
            }
        }
        return codes
    }
}
