internal import ArchiveModel

/// The entities that an article mentions, and a value of each, to be found by the names that its columns list.
///
/// Most are listed by the name that the archive calls them by, and need no key.
struct MentionedEntities<Value> {
    private var keys: [String: Value] = [:]
    /// By name; nil where two have it.
    private var names: [String: (key: String, value: Value)?] = [:]
    private let spellings: SpellingMemory

    init(_ spellings: SpellingMemory) {
        self.spellings = spellings
    }

    /// Adds an entity, of the kind, key and name that its row has.
    mutating func add(_ kind: String, _ key: String, _ name: String, _ value: Value) {
        keys[kind + ":" + key] = value
        let name = kind + ":" + name
        names[name] = names[name] == nil ? .some((key, value)) : .some(nil)
    }

    /// Key and value of the entity that is listed so.
    ///
    /// One that was split off has the key of its name alone, any other that of all spellings.
    func entity(_ listed: ArticleEntity) -> (key: String, value: Value)? {
        let kind = listed.kind.rawValue + ":"
        if let found = names[kind + listed.name], let found { return found }
        let own = CuratedEntity.keyOfName(listed.name)
        if let value = keys[kind + own] { return (own, value) }
        let key = spellings.key(of: listed.name, kind: listed.kind)
        return keys[kind + key].map { (key, $0) }
    }
}
