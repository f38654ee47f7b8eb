/// Words of countries and their demonyms in roles.
enum CountryWords {
    /// The country of the first word or two that name one; nil if none do.
    static func country(in words: [Substring]) -> String? {
        for index in words.indices {
            if index + 1 < words.endIndex, let code = codes[words[index] + " " + words[index + 1]] { return code }
            if let code = codes[String(words[index])] { return code }
        }
        return nil
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
