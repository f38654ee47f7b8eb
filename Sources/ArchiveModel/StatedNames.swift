/// Whom and what a source names as what its article is about, beside the text: the subjects of a wire item, the `PEOPLE`
/// of a corpus.
public struct StatedNames: Sendable, Hashable {
    /// Names of people as written.
    public var people: [String] = []
    /// Names of organisations as written.
    public var organisations: [String] = []
    /// Names of places as written.
    public var places: [String] = []

    /// Names nobody.
    public init() {}

    /// Whether nothing is named.
    public var isEmpty: Bool { people.isEmpty && organisations.isEmpty && places.isEmpty }

    /// The names of a kind.
    public subscript(kind: EntityKind) -> [String] {
        get {
            switch kind {
            case .person: people
            case .organisation: organisations
            case .place: places
            }
        }
        set {
            switch kind {
            case .person: people = newValue
            case .organisation: organisations = newValue
            case .place: places = newValue
            }
        }
    }
}
