/// Names whose words news puts in either order: of bodies that a state has one of (`Ministry of Defence of Iraq`, `Iraqi
/// Defence Ministry`), of universities (`University of Oxford`, `Oxford University`) and clubs (`FC Porto`, `Porto FC`).
enum OrderlessName {
    /// The words of an organisation's name; those of such a body in one order, peoples as their countries.
    static func ordered(_ words: [[UInt8]]) -> [[UInt8]] {
        if words.contains(where: bodies.contains) {
            return words.map { countries[$0] ?? $0 }.sorted { $0.lexicographicallyPrecedes($1) }
        }
        guard words.contains(where: others.contains), !words.contains(where: namesakes.contains) else { return words }
        return words.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static let bodies = set("ministry department embassy parliament army navy government cabinet")
    private static let others = set("university fc afc cf sc")
    /// Places with two universities that differ in the order of the words alone.
    private static let namesakes = set("washington miami york indiana columbia newcastle")

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.split(separator: " ").map { SpellingClasses.shared.part(LatinSpelling.reduced(Array($0.utf8))) })
    }

    /// Countries by their demonyms, where both are one word.
    private static let countries: [[UInt8]: [UInt8]] = {
        func word(_ text: String) -> [UInt8]? {
            let parts = NameParts(text, kind: .place).parts
            return parts.count == 1 ? SpellingClasses.shared.part(LatinSpelling.reduced(parts[0].letters)) : nil
        }
        var countries: [[UInt8]: [UInt8]] = [:]
        for country in Country.all {
            let names = ([country.name] + country.aliases).compactMap(word)
            guard let name = names.first else { continue }
            for other in names + country.demonyms.compactMap(word) where countries[other] == nil {
                countries[other] = name
            }
        }
        return countries
    }()
}
