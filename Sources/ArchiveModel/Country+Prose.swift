extension Country {
    /// The country that words of an article's text, section or dateline stand for: its name or demonym, its capital or
    /// a part of it, in the language of the article; nil if the words mean no country.
    ///
    /// English names count in every language, demonyms and regions in English only, and names of another language in
    /// that one only. A name of a few capitals counts just so: `CAR` is a country, `Car` is not. Codes do not count. `key` is
    /// the words' ``TextFolding/key(_:)``, `spelling` how they are written.
    package static func inProse(_ key: String, spelling: some StringProtocol, language: String?) -> Country? {
        prose[key]?.first { $0.holds(for: spelling, language ?? "en") }?.country
    }

    /// A way in which articles speak of a country.
    private struct Naming: Sendable {
        let country: Country
        /// The language that the name belongs to; nil if it serves in all.
        let language: String?
        /// The only spelling that means the country; nil if any does.
        let spelling: String?

        init?(_ name: String, of country: Country, language: String?) {
            guard Self.isCutAtSpacesOnly(name) else { return nil }
            self.country = country
            self.language = language
            let isAcronym = name.utf8.count <= 4 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            spelling = isAcronym ? name : nil
        }

        func holds(for text: some StringProtocol, _ textLanguage: String) -> Bool {
            if let language, language != textLanguage { return false }
            return spelling.map { $0 == text } ?? true
        }

        /// Whether the tokenizer leaves the name's words whole; it cuts Indian and other scripts at their vowel signs,
        /// and a piece of a word is no evidence.
        private static func isCutAtSpacesOnly(_ name: String) -> Bool {
            let parts = name.split { !$0.isLetter && !$0.isNumber }
            return TextFolding.words(in: name).count <= parts.count
        }
    }

    /// The countries by folded words: names before demonyms, capitals and regions, and English before other languages.
    private static let prose: [String: [Naming]] = {
        var index: [String: [Naming]] = [:]
        func insert(_ names: [String], of country: Country, language: String? = nil) {
            for name in names {
                let naming = Naming(name, of: country, language: language)
                guard let naming else { continue }
                index[TextFolding.key(name), default: []].append(naming)
            }
        }
        for country in all { insert([country.name] + country.aliases, of: country) }
        for country in all { insert(country.demonyms, of: country, language: "en") }
        for country in all { insert(country.capitals, of: country) }
        for country in all { insert(country.regions, of: country, language: "en") }
        for country in all {
            for name in country.foreignNames { insert([name.name], of: country, language: name.language) }
        }
        for country in all {
            for name in country.foreignCapitals {
                insert([name.name], of: country, language: name.language)
            }
        }
        return index
    }()
}
