import ArchiveModel

/// What a wire item says of itself, as `expected.json` of a fixture states it; what is left out is not said.
struct ExpectedWire: Decodable {
    private enum CodingKeys: String, CodingKey {
        case guid, slugline, urgency, priority, status, embargo, version, created, kind, genres, categories
        case copyright, usage, words
        case editorNote = "editor_note"
    }

    let details: WireDetails

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
        var details = WireDetails()
        details.guid = try text(.guid)
        details.slugline = try text(.slugline)
        details.urgency = try fields.decodeIfPresent(Int.self, forKey: .urgency)
        details.priority = try fields.decodeIfPresent(Int.self, forKey: .priority)
        details.status = try text(.status).flatMap(PublicationStatus.init(rawValue:))
        details.embargo = try text(.embargo)
        details.version = try text(.version)
        details.editorNote = try text(.editorNote)
        details.created = try text(.created)
        details.kind = try text(.kind)
        details.genres = try fields.decodeIfPresent([String].self, forKey: .genres) ?? []
        details.categories = try fields.decodeIfPresent([String].self, forKey: .categories) ?? []
        details.words = try fields.decodeIfPresent(Int.self, forKey: .words)
        details.copyright = try text(.copyright)
        details.usage = try text(.usage)
        self.details = details
    }
}
