internal import ArchiveModel
internal import CArchiveFacts

/// A name that the tables know, with its other names.
struct KnownName: Sendable, Equatable {
    let kind: EntityKind
    /// The canonical name.
    let name: String
    /// Other names that a search may use.
    let aliases: [String]
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

        mutating func insert(_ name: KnownName) {
            for form in [name.name] + name.aliases {
                let words = TokenisedText(form).tokens.filter { $0.kind == .word }
                guard let first = words.first else { continue }
                var key = NameKey()
                for word in words { key.append(word.key) }
                if words.count == 1, first.isInCapitals {
                    if acronyms[key] == nil { acronyms[key] = name }
                } else if names[key] == nil {
                    names[key] = name
                }
                lengths[first.key] = max(lengths[first.key] ?? 0, words.count)
            }
        }
    }

    private static let entries: Entries = {
        var entries = Entries()
        for country in Country.all {
            entries.insert(KnownName(kind: .place, name: country.name, aliases: country.aliases))
        }
        for record in FactTable(archive_facts_organisations()).records where !record[0].isEmpty {
            entries.insert(KnownName(kind: .organisation, name: record[0], aliases: aliases(record, 1)))
        }
        for record in FactTable(archive_facts_regions()).records where !record[0].isEmpty {
            entries.insert(KnownName(kind: .place, name: record[0], aliases: aliases(record, 2)))
        }
        for agency in Agency.all {
            entries.insert(KnownName(kind: .organisation, name: agency.name, aliases: agency.aliases))
        }
        return entries
    }()

    private static func aliases(_ record: [String], _ field: Int) -> [String] {
        record.count > field ? record[field].listed : []
    }
}
