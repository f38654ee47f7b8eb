internal import ArchiveModel

/// An entity while its mentions are being gathered.
struct EntityDraft: Sendable {
    let kind: EntityKind
    let name: String
    private let known: KnownName?
    private var found: [(place: TextPlace, mention: Mention)] = []
    /// Each way in which it is written, in the order found.
    private var spellings: [(key: NameKey, text: String)] = []
    /// Where the name is written in full, in reading order.
    private var fullNames: [TextPlace] = []
    private let key: NameKey

    /// An entity that the article names in full by the words with that key.
    init(kind: EntityKind, name: String, key: NameKey, known: KnownName? = nil) {
        self.kind = kind
        self.name = known?.name ?? name
        self.key = key
        self.known = known
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

    /// How much speaks for it as what a short name means at a place: that it was last named in full in the same passage,
    /// then how often it was named so far, then how lately in full; before any was named, which is named first.
    func claim(at place: TextPlace) -> Claim {
        guard let last = lastFullName(before: place) else {
            return Claim(latest: -1, mentions: 0, place: -(fullNames.first?.passage ?? .max))
        }
        return Claim(
            latest: last.passage == place.passage ? last.token : -1, mentions: found.count { $0.place < place },
            place: last.passage)
    }

    /// See ``claim(at:)``.
    struct Claim: Comparable {
        let latest: Int
        let mentions: Int
        let place: Int

        static func < (one: Self, other: Self) -> Bool {
            (one.latest, one.mentions, one.place) < (other.latest, other.mentions, other.place)
        }
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

    /// The entity; its other names are those of the article and those of the gazetteer, each once.
    var entity: ArticleEntity {
        let known = known?.names ?? []
        var aliases = spellings.filter { $0.text != name && !known.map(\.key).contains($0.key) }.map(\.text)
        aliases += known.map(\.text).filter { $0 != name }
        return ArticleEntity(kind: kind, name: name, aliases: aliases, mentions: mentions)
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
