/// What a news agency says of an item beside its text, under the names that the wire standards of the IPTC give it.
public struct WireDetails: Sendable, Hashable {
    /// The identifier that the provider gives the item: `urn:newsml:agency.example:20250708:item1`.
    public var guid: String?
    /// The words under which the item runs on the wire: `IRAQ-TALKS`.
    public var slugline: String?
    /// How much it matters to an editor, 1 (most) to 9.
    public var urgency: Int?
    /// How fast it is to be moved, 1 (flash) to 9.
    public var priority: Int?
    /// Whether it may be published.
    public var status: PublicationStatus?
    /// Until when it must not be published, ISO 8601.
    public var embargo: String?
    /// The version of the item: a number as a rule.
    public var version: String?
    /// What the desk tells the editors who receive it.
    public var editorNote: String?
    /// When the first version was made, ISO 8601.
    public var created: String?
    /// What it is: `text`, `picture`, `video`, `composite`.
    public var kind: String?
    /// What sort of text: `Feature`, `Analysis`.
    public var genres: [String] = []
    /// Codes of the provider's desks and subjects: `i`, `medtop:04000000`.
    public var categories: [String] = []
    /// How many words the provider counts in it.
    public var words: Int?
    /// The holder of the rights, as written.
    public var copyright: String?
    /// What may be done with it, as written.
    public var usage: String?

    /// Says nothing.
    public init() {}

    /// Whether nothing is said.
    public var isEmpty: Bool { self == Self() }
}

/// Whether an item may be published, as its provider says.
public enum PublicationStatus: String, Sendable, Hashable, CaseIterable {
    case usable
    /// Held back for now.
    case withheld
    /// Withdrawn: it must not be used, or used any longer.
    case canceled
}
