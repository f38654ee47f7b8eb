internal import ArchiveModel
internal import CArchiveFacts

/// Names that the tables know whatever stands around them: countries, regions, chief cities, public bodies.
enum Gazetteer {
    /// The name known under that key in English or in the language, an ISO 639 code; one that the tables write in
    /// capitals only if the text does so too.
    static func name(of key: NameKey, inCapitals: Bool, language: String? = nil) -> KnownName? {
        common.name(of: key, inCapitals: inCapitals)
            ?? language.flatMap { foreign[$0]?.name(of: key, inCapitals: inCapitals) }
    }

    /// How many words the names have at most that begin with that word; 0 if none does.
    static func longestName(from key: NameKey, language: String? = nil) -> Int {
        max(common.longestName(from: key), language.flatMap { foreign[$0]?.longestName(from: key) } ?? 0)
    }

    private static let common: NameIndex = {
        var index = NameIndex()
        for country in Country.all { index.insert(.place, country.name, country.aliases) }
        for record in records(archive_facts_organisations()) {
            index.insert(.organisation, record[0], listed(record, 1))
        }
        for record in records(archive_facts_regions()) { index.insert(.place, record[0], listed(record, 2)) }
        for agency in Agency.all { index.insert(.organisation, agency.name, agency.aliases) }
        for country in Country.all {
            guard let capital = country.capital else { continue }
            index.insert(.place, capital, Array(country.capitals.dropFirst()))
        }
        return index
    }()

    /// Countries and capitals as each language names them; in another the name may be an ordinary word.
    private static let foreign: [String: NameIndex] = {
        var indexes: [String: NameIndex] = [:]
        func insert(_ names: [Country.ForeignName], of name: String) {
            guard let form = NameForm(name), let known = common.name(of: form.key, inCapitals: true) else { return }
            for foreign in names {
                guard let form = NameForm(foreign.name) else { continue }
                indexes[foreign.language, default: NameIndex()].insert(known, as: form)
            }
        }
        for country in Country.all {
            insert(country.foreignNames, of: country.name)
            if let capital = country.capital { insert(country.foreignCapitals, of: capital) }
        }
        return indexes
    }()

    private static func records(_ table: archive_facts_table) -> [[String]] {
        FactTable(table).records.filter { $0.first?.isEmpty == false }
    }

    private static func listed(_ record: [String], _ field: Int) -> [String] {
        record.count > field ? record[field].listed : []
    }
}
