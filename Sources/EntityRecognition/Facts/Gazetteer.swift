internal import CArchiveFacts

/// Names that the tables know whatever stands around them: countries, regions, chief cities, public bodies.
///
/// The table is mapped, and made of three parts after the lengths of the first two (4 bytes each): the names by key, as
/// the place of their record; the most words that names have by the key of their first word; the records.
enum Gazetteer {
    /// The name known under that key in English or in the language, an ISO 639 code; one that the tables write in
    /// capitals only if the text does so too.
    static func name(of key: NameKey, inCapitals: Bool, language: String? = nil) -> KnownName? {
        name(of: key, inCapitals: inCapitals) ?? language.flatMap { name(of: key.among($0), inCapitals: inCapitals) }
    }

    /// The place whose people and things that word is for: Iraq for `Iraqi`.
    static func place(ofDemonym key: NameKey) -> KnownName? {
        let number = KeyedNumbers(part(0))[key.asDemonym]
        return number > 0 ? KnownName(number: number) : nil
    }

    /// How many words the names have at most that begin with that word; 0 if none does.
    static func longestName(from key: NameKey, language: String? = nil) -> Int {
        let lengths = KeyedNumbers(part(1))
        return Int(max(lengths[key], language.map { lengths[key.among($0)] } ?? 0))
    }

    private static func name(of key: NameKey, inCapitals: Bool) -> KnownName? {
        let names = KeyedNumbers(part(0))
        let number = names[key] > 0 ? names[key] : inCapitals ? names[key.asAcronym] : 0
        return number > 0 ? KnownName(number: number) : nil
    }

    /// The bytes of the records of names, each of which is at its number less one.
    static var records: UnsafeRawBufferPointer { part(2) }

    /// One of the three parts of the table.
    private static func part(_ number: Int) -> UnsafeRawBufferPointer {
        let facts = archive_facts_gazetteer()
        let bytes = UnsafeRawBufferPointer(start: facts.bytes, count: facts.length)
        guard bytes.count > 8 else { return UnsafeRawBufferPointer(rebasing: bytes[0..<0]) }
        let first = 8 + Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
        let second = first + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        let range = number == 0 ? 8..<first : number == 1 ? first..<second : second..<bytes.count
        return UnsafeRawBufferPointer(rebasing: bytes[range])
    }
}

extension NameKey {
    /// The key under which the gazetteer has a name that it writes in capitals, which an ordinary word may be as well.
    var asAcronym: NameKey { among("capitals") }

    /// The key under which the gazetteer has the place of a demonym.
    var asDemonym: NameKey { among("demonym") }

    /// The key under which the gazetteer has a name that only one language gives.
    func among(_ language: String) -> NameKey {
        var key = self
        key.append(NameKey(word: language.utf8))
        return key
    }
}
