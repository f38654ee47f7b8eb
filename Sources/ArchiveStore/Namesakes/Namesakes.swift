internal import ArchiveModel
internal import GRDB

/// Tells people of one name apart, by what articles say that one person can not be: the first keeps the name, another
/// gets a word after it, `Ali Hassan (striker)`, by which it is an entity of its own like any other.
///
/// An article that says nothing of the kind means the person who is known by the bare name, unless only another is
/// known in its country.
struct Namesakes {
    private var records: PersonRecords
    /// The keys of names.
    private var keys: [String: String] = [:]
    /// So many keys are remembered.
    private static let mostKeys = 100_000

    init(_ db: Database) throws {
        records = try PersonRecords(db)
    }

    mutating func beginTransaction() throws { try records.beginTransaction() }

    mutating func finishTransaction() throws { try records.finishTransaction() }

    /// The article with the people who are not those known by their names called apart.
    mutating func toldApart(_ article: Article) throws -> Article {
        var result = article
        var words: [String: String?] = [:]
        var countries: ArticleCountries?
        for (index, person) in article.entities.enumerated() where person.kind == .person && person.name.hasTwoParts {
            var reading = PersonReading(of: person, in: article)
            guard !reading.signs.isEmpty || records.hasNamesakes else { continue }
            let key = key(of: person.name)
            guard !reading.signs.isEmpty || records.isShared(key) else { continue }
            let places = countries ?? ArticleCountries(article)
            countries = places
            reading.add(places)
            let word = try words[key] ?? distinction(of: person.name, key, reading)
            words[key] = .some(word)
            if let word { result.rename(index, to: Self.name(person.name, word)) }
        }
        return result
    }

    private mutating func key(of name: String) -> String {
        if let key = keys[name] { return key }
        if keys.count >= Self.mostKeys { keys.removeAll(keepingCapacity: true) }
        let key = SpellingKey(name, kind: .person).text
        keys[name] = key
        return key
    }

    /// A name with what tells its bearer apart.
    private static func name(_ name: String, _ word: String) -> String { "\(name) (\(word))" }

    /// What is to stand after the name; nil for the person who is known by it alone.
    private mutating func distinction(of name: String, _ key: String, _ reading: PersonReading) throws -> String? {
        var known = try records[key]
        if try isMeant(known, reading, by: name) {
            known.signs.formUnion(reading.signs)
            records.update(key, to: known)
            return nil
        }
        for word in known.namesakes {
            let other = self.key(of: Self.name(name, word))
            var namesake = try records[other]
            let isMeant =
                reading.signs.isEmpty
                ? !namesake.signs.homes.isDisjoint(with: reading.signs.homes) : !namesake.signs.contradict(reading)
            guard isMeant else { continue }
            namesake.signs.formUnion(reading.signs)
            records.update(other, to: namesake)
            return word
        }
        return try addNamesake(name, key, reading)
    }

    /// Whether an article means the person known by the bare name.
    private mutating func isMeant(_ known: PersonRecord, _ reading: PersonReading, by name: String) throws -> Bool {
        guard reading.signs.isEmpty else { return !known.signs.contradict(reading) }
        let homes = reading.signs.homes
        guard known.signs.homes.isDisjoint(with: reading.countries) else { return true }
        return try !known.namesakes.contains { word in
            let key = self.key(of: Self.name(name, word))
            return try !records[key].signs.homes.isDisjoint(with: homes)
        }
    }

    private mutating func addNamesake(_ name: String, _ key: String, _ reading: PersonReading) throws -> String {
        var known = try records[key]
        var word = reading.signs.distinction(from: known.signs, calledBy: reading.callingWord)
        if known.namesakes.contains(word), let home = reading.signs.homes.min() { word += " " + home }
        guard !known.namesakes.contains(word) else { return word }
        known.namesakes.append(word)
        records.update(key, to: known)
        records.update(self.key(of: Self.name(name, word)), to: PersonRecord(signs: reading.signs))
        return word
    }
}

extension String {
    /// Whether it is more than a given or a family name.
    fileprivate var hasTwoParts: Bool { utf8.contains(UInt8(ascii: " ")) && utf8.last != UInt8(ascii: ")") }
}

extension Article {
    /// Gives an entity another name, also where it speaks; the name that it had stays an alias.
    fileprivate mutating func rename(_ entity: Int, to name: String) {
        let former = entities[entity].name
        entities[entity].name = name
        entities[entity].aliases.insert(former, at: 0)
        for index in quotes.indices where quotes[index].speaker == former { quotes[index].speaker = name }
    }
}
