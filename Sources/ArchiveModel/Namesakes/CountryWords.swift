/// Words of countries and their demonyms in roles.
enum CountryWords {
    /// The countries that a word or two name, both of `French-Colombian`.
    static func countries(in words: [Substring]) -> Set<String> {
        var countries: Set<String> = []
        var index = 0
        while index < words.count {
            if index + 1 < words.count, let code = codes[words[index] + " " + words[index + 1]] {
                countries.insert(code)
                index += 1
            } else if let code = codes[String(words[index])] {
                countries.insert(code)
            }
            index += 1
        }
        return countries
    }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for country in Country.all {
            for word in [country.name] + country.aliases + country.demonyms where !word.contains(".") {
                let key = word.lowercased()
                if codes[key] == nil, key != "us" { codes[key] = country.code }
            }
        }
        codes["u s"] = "US"
        codes["u k"] = "GB"
        return codes
    }()
}
