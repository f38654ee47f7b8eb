/// The names that Reuters-21578 writes as codes, in the spelling of people.
enum Reuters21578Names {
    /// `West Germany` for `west-germany`, `USA` for `usa`.
    static func place(_ code: String) -> String {
        code.split(separator: "-").map { initialisms.contains(String($0)) ? $0.uppercased() : capitalised($0) }
            .joined(separator: " ")
    }

    /// `James Baker` for `james-baker`, `von Weizsaecker` for `von-weizsaecker`.
    static func person(_ code: String) -> String {
        code.split(separator: "-").map { particles.contains(String($0)) ? String($0) : capitalised($0) }
            .joined(separator: " ")
    }

    /// `OPEC` for `opec`: organisations and exchanges are coded by their initials.
    static func organisation(_ code: String) -> String { organisations[code] ?? code.uppercased() }

    /// The names of `By Jane Roe and John Doe, Reuters`.
    static func authors(in line: String) -> [String] {
        var words = line.split { $0.isWhitespace }
        if words.first?.lowercased() == "by" { words.removeFirst() }
        if let last = words.last?.lowercased().filter(\.isLetter), ["reuter", "reuters"].contains(last) {
            words.removeLast()
        }
        return words.split { $0.lowercased() == "and" }.flatMap { $0.joined(separator: " ").split(separator: ",") }
            .compactMap { String($0).trimmed.nonEmpty }
    }

    private static func capitalised(_ word: Substring) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private static let initialisms: Set<String> = ["usa", "us", "uk", "ussr", "uae"]
    private static let particles: Set<String> = ["von", "van", "de", "der", "du", "di", "da", "la", "bin", "al"]

    /// The codes that are not initials alone.
    private static let organisations = [
        "adb-africa": "African Development Bank", "adb-asia": "Asian Development Bank", "comecon": "Comecon",
        "euratom": "Euratom", "geplacea": "Geplacea", "ico-coffee": "International Coffee Organization",
        "ico-islam": "Islamic Conference Organization", "iwc-whale": "International Whaling Commission",
        "iwc-wheat": "International Wheat Council", "worldbank": "World Bank",
    ]
}
