internal import CArchiveFacts

/// Spellings that are one name by convention, not by rule: `Mohammed` and `Mehmed`, `Kyiv` and `Kiev`.
struct SpellingClasses: Sendable {
    static let shared = SpellingClasses()

    private var parts: [[UInt8]: [UInt8]] = [:]
    private var wholes: [EntityKind: [[UInt8]: [UInt8]]] = [:]

    private init() {
        for row in Self.partTable.split(separator: "\n") { addParts(row.split(separator: " ")) }
    }

    /// The reduced spelling of a part by which its class is known; itself if it has no class.
    func part(_ reduced: [UInt8]) -> [UInt8] { parts[reduced] ?? reduced }

    /// The key by which a whole name is known; itself if it is the only one.
    func whole(_ key: [UInt8], kind: EntityKind) -> [UInt8] { Wholes.shared.names[kind]?[key] ?? key }

    private mutating func addParts(_ spellings: [Substring]) {
        let forms = spellings.map { spelling in
            var letters: [UInt8] = []
            for scalar in spelling.unicodeScalars { _ = Transliteration.append(scalar, to: &letters) }
            // Names are asked for without their article.
            if spelling.hasPrefix("ال"), letters.count > 4 { letters.removeFirst(2) }
            return LatinSpelling.reduced(letters)
        }
        for form in forms where parts[form] == nil { parts[form] = forms[0] }
    }

    /// Names of several words, and of places and bodies that have other names.
    ///
    /// Each row's first name stands for the others. They are made of parts, so apart from them.
    private struct Wholes: Sendable {
        static let shared = Wholes()

        private(set) var names: [EntityKind: [[UInt8]: [UInt8]]] = [:]

        private init() {
            for country in Country.all {
                add([country.name] + country.aliases, .place)
                add(country.capitals, .place)
            }
            for record in FactTable(archive_facts_regions()).records where record.count > 2 {
                add([record[0]] + record[2].listed, .place)
            }
            for record in FactTable(archive_facts_organisations()).records where record.count > 1 {
                add([record[0]] + record[1].listed, .organisation)
            }
            for agency in Agency.all { add([agency.name] + agency.aliases, .organisation) }
            for (place, words) in Demonyms.ofRegions { add([place] + words, .place) }
            for country in Country.all { add([country.name] + country.demonyms, .place) }
            for row in SpellingClasses.personTable.split(separator: "\n") { add(String(row).listed, .person) }
            for row in SpellingClasses.placeTable.split(separator: "\n") { add(String(row).listed, .place) }
            for row in SpellingClasses.organisationTable.split(separator: "\n") {
                add(String(row).listed, .organisation)
            }
        }

        /// A name that an earlier row has stays with it.
        private mutating func add(_ spellings: [String], _ kind: EntityKind) {
            let keys = spellings.map { NameParts($0, kind: kind).key }
            guard let first = keys.first, !first.isEmpty else { return }
            let name = names[kind]?[first] ?? first
            for key in keys where !key.isEmpty && names[kind]?[key] == nil { names[kind, default: [:]][key] = name }
        }
    }
}
