/// Words of countries and their demonyms in roles.
enum CountryWords {
    /// The country of the first word or two that name one, and whether they are its demonym; nil if none do.
    static func country(in words: some RandomAccessCollection<Substring>) -> (code: String, isDemonym: Bool)? {
        for (word, next) in zip(words, words.dropFirst().map(Optional.some) + [nil]) {
            if let next, let found = found(word + " " + next) { return found }
            if let found = found(String(word)) { return found }
        }
        return nil
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
