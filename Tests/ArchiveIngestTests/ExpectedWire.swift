import ArchiveModel

/// What an agency says of an item, as `expected.json` of a fixture states it; what is left out is empty.
struct ExpectedWire: Decodable {
    private enum CodingKeys: String, CodingKey {
        case guid, slugline, embargo, version, ednote, created, kind, copyright, usage, urgency, priority, words,
            status,
            genres, categories
    }

    let details: WireDetails

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        func text(_ key: CodingKeys) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
        func number(_ key: CodingKeys) throws -> Int? { try fields.decodeIfPresent(Int.self, forKey: key) }
        var details = WireDetails()
        details.guid = try text(.guid)
        details.slugline = try text(.slugline)
        details.embargo = try text(.embargo)
        details.version = try text(.version)
        details.editorNote = try text(.ednote)
        details.created = try text(.created)
        details.kind = try text(.kind)
        details.copyright = try text(.copyright)
        details.usage = try text(.usage)
        details.urgency = try number(.urgency)
        details.priority = try number(.priority)
        details.words = try number(.words)
        details.status = try text(.status).flatMap(PublicationStatus.init(rawValue:))
        details.genres = try fields.decodeIfPresent([String].self, forKey: .genres) ?? []
        details.categories = try fields.decodeIfPresent([String].self, forKey: .categories) ?? []
        self.details = details
    }
}
