/// Names of bodies that a state has one of, whose words news puts in either order: `Ministry of Defence of Iraq`,
/// `Iraqi Defence Ministry`.
enum StateBodyName {
    /// The words of an organisation's name; those of such a body in one order, peoples as their countries.
    static func ordered(_ words: [[UInt8]]) -> [[UInt8]] {
        guard words.contains(where: heads.contains) else { return words }
        return words.map { countries[$0] ?? $0 }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static let heads = Set(
        ["ministry", "department", "embassy", "parliament", "army", "navy", "government", "cabinet"]
            .map { SpellingClasses.shared.part(LatinSpelling.reduced(Array($0.utf8))) })

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
