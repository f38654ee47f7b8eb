internal import ArchiveModel

/// An entity while its mentions are being gathered.
struct EntityDraft: Sendable {
    let kind: EntityKind
    let name: String
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
        if key == self.key { fullNames.insert(place, at: fullNames(before: place)) }
        if !spellings.contains(where: { $0.key == key }) { spellings.append((key, text)) }
    }

    /// Where the full name stands last before a place.
    func lastFullName(before place: TextPlace) -> TextPlace? {
        let count = fullNames(before: place)
        return count > 0 ? fullNames[count - 1] : nil
    }

    /// How many full names stand before a place, by bisection.
    private func fullNames(before place: TextPlace) -> Int {
        var low = 0
        var high = fullNames.count
        while low < high {
            let middle = (low + high) / 2
            if fullNames[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
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
