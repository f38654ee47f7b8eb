internal import ArchiveModel

/// Names by the words that they are made of.
struct NameIndex: Sendable {
    private var names = KeyTable<KnownName>()
    /// Those that are one word in capitals, which an ordinary word may be as well.
    private var acronyms = KeyTable<KnownName>()
    private var lengths = KeyTable<Int>()

    /// The name under that key; one in capitals only if the text writes it so too.
    func name(of key: NameKey, inCapitals: Bool) -> KnownName? {
        names[key] ?? (inCapitals ? acronyms[key] : nil)
    }

    /// How many words the names have at most that begin with that word; 0 if none does.
    func longestName(from key: NameKey) -> Int { lengths[key] ?? 0 }

    /// Adds a name under each of its forms that no earlier name has.
    mutating func insert(_ kind: EntityKind, _ name: String, _ aliases: [String]) {
        let forms = ([name] + aliases).compactMap(NameForm.init)
        var names: [(key: NameKey, text: String)] = []
        for form in forms where !names.contains(where: { $0.key == form.key }) { names.append((form.key, form.text)) }
        let known = KnownName(kind: kind, name: name, names: names)
        for form in forms { insert(known, as: form) }
    }

    /// Adds another form of a name.
    mutating func insert(_ known: KnownName, as form: NameForm) {
        if form.isAcronym {
            if acronyms[form.key] == nil { acronyms.set(form.key, known) }
        } else if names[form.key] == nil {
            names.set(form.key, known)
        }
        lengths.set(form.first, max(lengths[form.first] ?? 0, form.length))
    }
}

/// A name that the tables know, with its other names.
struct KnownName: Sendable {
    let kind: EntityKind
    /// The canonical name.
    let name: String
    /// The name and the other names that a search may use, each with its key; no key twice.
    let names: [(key: NameKey, text: String)]
}

/// One way in which a name is written.
struct NameForm: Sendable {
    let text: String
    /// The key of its words.
    private(set) var key = NameKey()
    /// The key of its first word.
    let first: NameKey
    /// How many words it has.
    let length: Int
    /// Whether it is one word in capitals.
    let isAcronym: Bool

    /// Nothing if the text has no words.
    init?(_ text: String) {
        let words = TokenisedText(text).tokens.filter { $0.kind == .word }
        guard let first = words.first else { return nil }
        self.text = text
        self.first = first.key
        length = words.count
        isAcronym = words.count == 1 && first.isInCapitals
        for word in words { key.append(word.key) }
    }
}
