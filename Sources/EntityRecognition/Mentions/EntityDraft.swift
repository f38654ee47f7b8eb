internal import ArchiveModel

/// An entity while its mentions are being gathered.
struct EntityDraft: Sendable {
    let kind: EntityKind
    private(set) var name: String
    private let knownAliases: [String]
    private var found: [(place: TextPlace, mention: Mention)] = []
    /// Each way in which it is written, in the order found.
    private var spellings: [(key: NameKey, text: String)] = []
    /// Where the name is written in full, in reading order.
    private var fullNames: [TextPlace] = []
    private let key: NameKey

    init(kind: EntityKind, name: String, knownAliases: [String], key: NameKey) {
        self.kind = kind
        self.name = name
        self.knownAliases = knownAliases
        self.key = key
    }

    var mentions: [Mention] { found.map(\.mention) }

    /// Where it is first named.
    var firstPlace: TextPlace { found.first?.place ?? .start }

    mutating func add(_ mention: Mention, at place: TextPlace, text: String, key: NameKey) {
        found.append((place, mention))
        if key == self.key { fullNames.append(place) }
        if !spellings.contains(where: { $0.key == key }) { spellings.append((key, text)) }
    }

    /// Where the full name stands last before a place.
    func lastFullName(before place: TextPlace) -> TextPlace? {
        fullNames.filter { $0 < place }.max()
    }

    /// The draft with its mentions in reading order.
    func sorted() -> EntityDraft {
        var draft = self
        draft.found.sort { $0.place < $1.place }
        return draft
    }

    /// The entity, its other names without those that differ from its name in nothing but case and diacritics.
    var entity: ArticleEntity {
        var keys: Set<NameKey> = [NameKey(name)]
        let names = spellings.map(\.text) + knownAliases
        return ArticleEntity(
            kind: kind, name: name, aliases: names.filter { keys.insert(NameKey($0)).inserted }, mentions: mentions)
    }
}

/// A place in the text of an article, ordered as one reads.
struct TextPlace: Comparable, Hashable, Sendable {
    let passage: Int
    let token: Int

    static let start = TextPlace(passage: -1, token: 0)

    init(_ candidate: MentionCandidate) {
        self.init(passage: candidate.passage, token: candidate.tokens.lowerBound)
    }

    private init(passage: Int, token: Int) {
        self.passage = passage
        self.token = token
    }

    static func < (one: TextPlace, other: TextPlace) -> Bool {
        one.passage == other.passage ? one.token < other.token : one.passage < other.passage
    }
}
