internal import ArchiveModel
internal import CArchiveFacts

/// A name that the tables know, with its other names.
struct KnownName: Sendable {
    let kind: EntityKind
    /// The canonical name.
    let name: String
    /// The name and the other names that a search may use, each with its key; no key twice.
    let names: [(key: NameKey, text: String)]

    /// How many names are kept: the tables list those in English first, then those of dozens of languages, which are
    /// there to be recognised.
    fileprivate static let limit = 8
}

/// Names that the tables know whatever stands around them: countries, regions, chief cities, public bodies.
enum Gazetteer {
    /// The name known under that key; one that the tables write in capitals only if the text does so too.
    static func name(of key: NameKey, inCapitals: Bool) -> KnownName? {
        entries.names[key] ?? (inCapitals ? entries.acronyms[key] : nil)
    }

    /// How many words the names have at most that begin with that word; 0 if none does.
    static func longestName(from key: NameKey) -> Int { entries.lengths[key] ?? 0 }

    private struct Entries: Sendable {
        var names: [NameKey: KnownName] = [:]
        var acronyms: [NameKey: KnownName] = [:]
        var lengths: [NameKey: Int] = [:]

        mutating func insert(_ kind: EntityKind, _ name: String, _ aliases: [String]) {
            var names: [(key: NameKey, text: String)] = []
            var forms: [Form] = []
            for text in [name] + aliases {
                guard let form = Form(text) else { continue }
                forms.append(form)
                let isNew = names.count < KnownName.limit && !names.contains { $0.key == form.key }
                if isNew { names.append((form.key, text)) }
            }
            let known = KnownName(kind: kind, name: name, names: names)
            for form in forms { insert(known, as: form) }
        }

        private mutating func insert(_ known: KnownName, as form: Form) {
            if form.isAcronym {
                if acronyms[form.key] == nil { acronyms[form.key] = known }
            } else if names[form.key] == nil {
                names[form.key] = known
            }
            lengths[form.first] = max(lengths[form.first] ?? 0, form.length)
        }
    }

    /// One way in which a name is written.
    private struct Form {
        var key = NameKey()
        let first: NameKey
        let length: Int
        let isAcronym: Bool

        /// Nothing if the text has no words.
        init?(_ text: String) {
            let words = TokenisedText(text).tokens.filter { $0.kind == .word }
            guard let first = words.first else { return nil }
            for word in words { key.append(word.key) }
            self.first = first.key
            length = words.count
            isAcronym = words.count == 1 && first.isInCapitals
        }
    }

    private static let entries: Entries = {
        var entries = Entries()
        for country in Country.all {
            entries.insert(.place, country.name, country.aliases)
        }
        for record in FactTable(archive_facts_organisations()).records where !record[0].isEmpty {
            entries.insert(.organisation, record[0], aliases(record, 1))
        }
        for record in FactTable(archive_facts_regions()).records where !record[0].isEmpty {
            entries.insert(.place, record[0], aliases(record, 2))
        }
        for agency in Agency.all {
            entries.insert(.organisation, agency.name, agency.aliases)
        }
        return entries
    }()

    private static func aliases(_ record: [String], _ field: Int) -> [String] {
        record.count > field ? record[field].listed : []
    }
}
