internal import ArchiveModel
internal import CArchiveFacts

/// Makes the table of ``Gazetteer`` from the tables of countries, regions, capitals, public bodies and agencies.
package struct GazetteerMaker {
    private var names = KeyTable<UInt32>()
    private var nameKeys: [NameKey] = []
    private var lengths = KeyTable<UInt32>()
    private var lengthKeys: [NameKey] = []
    private var records: [UInt8] = []

    private init() {
        for country in Country.all { insert(.place, country.name, country.aliases) }
        for record in Self.records(archive_facts_organisations()) {
            insert(.organisation, record[0], Self.listed(record, 1))
        }
        for record in Self.records(archive_facts_regions()) { insert(.place, record[0], Self.listed(record, 2)) }
        for agency in Agency.all { insert(.organisation, agency.name, agency.aliases) }
        for country in Country.all {
            guard let capital = country.capital else { continue }
            insert(.place, capital, Array(country.capitals.dropFirst()))
        }
        for country in Country.all {
            insert(country.foreignNames, of: country.name)
            if let capital = country.capital { insert(country.foreignCapitals, of: capital) }
        }
        for (place, words) in Demonyms.ofRegions + Country.all.map({ ($0.name, $0.demonyms) }) {
            insert(words: words, of: place)
        }
    }

    /// The bytes of the table.
    package static var table: [UInt8] {
        let maker = GazetteerMaker()
        let names = KeyedNumbers.bytes(maker.nameKeys.map { ($0, maker.names[$0] ?? 0) })
        let lengths = KeyedNumbers.bytes(maker.lengthKeys.map { ($0, maker.lengths[$0] ?? 0) })
        return LittleEndian.bytes(UInt32(names.count)) + LittleEndian.bytes(UInt32(lengths.count)) + names + lengths
            + maker.records
    }

    /// Adds a name under each of its forms that no earlier name has.
    private mutating func insert(_ kind: EntityKind, _ name: String, _ aliases: [String]) {
        let forms = ([name] + aliases).compactMap(NameForm.init)
        var names: [(key: NameKey, text: String)] = []
        for form in forms where !names.contains(where: { $0.key == form.key }) { names.append((form.key, form.text)) }
        let number = UInt32(records.count + 1)
        records += KnownName.record(kind, names)
        for form in forms { insert(number, as: form) }
    }

    /// Adds the names that languages give a country or capital; in another the name may be an ordinary word.
    private mutating func insert(_ names: [Country.ForeignName], of name: String) {
        guard let form = NameForm(name), let number = self.names[form.key] ?? self.names[form.key.asAcronym] else {
            return
        }
        for foreign in names {
            if let form = NameForm(foreign.name) { insert(number, as: form, among: foreign.language) }
        }
    }

    /// Adds the words for the people and things of a place.
    private mutating func insert(words: [String], of name: String) {
        guard let form = NameForm(name), let number = self.names[form.key] else { return }
        for form in words.compactMap(NameForm.init) where names[form.key.asDemonym] == nil {
            names.set(form.key.asDemonym, number)
            nameKeys.append(form.key.asDemonym)
        }
    }

    private mutating func insert(_ number: UInt32, as form: NameForm, among language: String? = nil) {
        let key = language.map(form.key.among) ?? form.key
        let first = language.map(form.first.among) ?? form.first
        let place = form.isAcronym ? key.asAcronym : key
        if names[place] == nil {
            names.set(place, number)
            nameKeys.append(place)
        }
        if lengths[first] == nil { lengthKeys.append(first) }
        lengths.set(first, max(lengths[first] ?? 0, UInt32(form.length)))
    }

    private static func records(_ table: archive_facts_table) -> [[String]] {
        FactTable(table).records.filter { $0.first?.isEmpty == false }
    }

    private static func listed(_ record: [String], _ field: Int) -> [String] {
        record.count > field ? record[field].listed : []
    }
}
