internal import ArchiveModel
internal import GRDB

/// Tells people of one name apart, by what articles say that one person can not be: the first keeps the name, another
/// gets a word after it, `Ali Hassan (striker)`, by which it is an entity of its own like any other.
///
/// An article that says nothing of the kind means the person who is known by the bare name, unless only another is
/// known in its country.
struct Namesakes {
    private var records: PersonRecords

    init(_ db: Database) throws {
        records = try PersonRecords(db)
    }

    mutating func beginTransaction() throws { try records.beginTransaction() }

    mutating func finishTransaction() throws { try records.finishTransaction() }

    /// The article with the people who are not those known by their names called apart.
    mutating func toldApart(_ article: Article) throws -> Article {
        var result = article
        var words: [String: String?] = [:]
        for (index, person) in article.entities.enumerated() where person.kind == .person && person.name.hasTwoParts {
            let key = SpellingKey(person.name, kind: .person).text
            let word = try words[key] ?? distinction(of: person, key, in: article)
            words[key] = .some(word)
            if let word { result.rename(index, to: Self.name(person.name, word)) }
        }
        return result
    }

    /// A name with what tells its bearer apart.
    private static func name(_ name: String, _ word: String) -> String { "\(name) (\(word))" }

    /// What is to stand after the name; nil for the person who is known by it alone.
    private mutating func distinction(of person: ArticleEntity, _ key: String, in article: Article) throws -> String? {
        let reading = PersonReading(of: person, in: article)
        guard !reading.signs.isEmpty || records.isShared(key) else { return nil }
        var known = try records[key]
        if try isMeant(known.signs, reading.signs, others: known.namesakes, of: person.name) {
            known.signs.formUnion(reading.signs)
            records.update(key, to: known)
            return nil
        }
        for word in known.namesakes {
            let other = SpellingKey(Self.name(person.name, word), kind: .person).text
            var namesake = try records[other]
            guard !namesake.signs.contradict(reading.signs) else { continue }
            namesake.signs.formUnion(reading.signs)
            records.update(other, to: namesake)
            return word
        }
        return try addNamesake(person.name, key, reading)
    }

    /// Whether an article means the person known by the bare name.
    private mutating func isMeant(
        _ signs: PersonSigns, _ found: PersonSigns, others: [String], of name: String
    ) throws -> Bool {
        guard found.isEmpty else { return !signs.contradict(found) }
        guard !signs.homes.isEmpty, !found.homes.isEmpty, signs.homes.isDisjoint(with: found.homes) else { return true }
        let living = try others.filter { word in
            try !records[SpellingKey(Self.name(name, word), kind: .person).text].signs.homes
                .isDisjoint(with: found.homes)
        }
        return living.isEmpty
    }

    private mutating func addNamesake(_ name: String, _ key: String, _ reading: PersonReading) throws -> String {
        var known = try records[key]
        var word = reading.signs.distinction(from: known.signs, calledBy: reading.callingWord)
        if known.namesakes.contains(word), let home = reading.signs.homes.min() { word += ", " + home }
        guard !known.namesakes.contains(word) else { return word }
        known.namesakes.append(word)
        records.update(key, to: known)
        records.update(
            SpellingKey(Self.name(name, word), kind: .person).text, to: PersonRecord(signs: reading.signs))
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
