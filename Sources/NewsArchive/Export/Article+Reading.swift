internal import ArchiveIngest
internal import ArchiveModel

extension Article {
    /// The article that a line of an export holds, just as it was, without entities and quotes; nil if it is none.
    init?(exported json: ReadJSON) {
        guard let id = json["id"]?.string, let format = json["format"]?.string,
            let source = json["source"].flatMap({ SourceReference(exported: $0) })
        else { return nil }
        self.init(id: id, format: format)
        self.source = source
        setFields(json)
        setLists(json)
        var wire = WireDetails()
        for member in json.members where WireDetails.names.contains(member.name) {
            let values = member.value.elements.isEmpty ? [member.value] : member.value.elements
            for value in values {
                if let text = value.string ?? value.integer.map(String.init) { _ = wire.take(text, as: member.name) }
            }
        }
        self.wire = wire.isEmpty ? nil : wire
    }

    private mutating func setFields(_ json: ReadJSON) {
        title = json["title"]?.string
        summary = json["summary"]?.string
        published = json["published"]?.string.flatMap { NewsDate(iso8601: $0) }
        updated = json["updated"]?.string.flatMap { NewsDate(iso8601: $0) }
        dateEvidence = json["date_evidence"]?.string.flatMap(DateEvidence.init(rawValue:))
        dateline = json["dateline"]?.string
        agency = json["agency"]?.string
        agencyName = json["agency_name"]?.string
        publisher = json["publisher"]?.string
        country = json["country"]?.string
        section = json["section"]?.string
        language = json["language"]?.string
        url = json["url"]?.string
    }

    private mutating func setLists(_ json: ReadJSON) {
        byline = json["byline"]?.strings ?? []
        tags = json["tags"]?.strings ?? []
        body = json["body"]?.strings ?? []
        captions = (json["captions"]?.elements ?? []).map { caption in
            Caption(text: caption["text"]?.string ?? "", credit: caption["credit"]?.string)
        }
        related = json["related"]?.strings ?? []
        furniture = json["furniture"]?.strings ?? []
        for member in json["archive"]?["evidence"]?.members ?? [] { evidence[member.name] = member.value.string }
        for name in json["archive"]?["stated"]?.elements ?? [] {
            if let kind = name.kind, let text = name["name"]?.string { stated[kind].append(text) }
        }
    }
}

extension SourceReference {
    /// The place that a line of an export names.
    init?(exported json: ReadJSON) {
        guard let sha256 = json["sha256"]?.string, let offset = json["offset"]?.integer,
            let length = json["length"]?.integer, offset >= 0, length >= 0
        else { return nil }
        self.init(sha256: sha256, offset: offset, length: length)
        guard let member = json["member"], !member.members.isEmpty else { return }
        let start = member["offset"]?.integer
        let end = start.flatMap { start in member["length"]?.integer.map { start + $0 } }
        let unpacked = start.flatMap { start in end.flatMap { start <= $0 ? start..<$0 : nil } }
        self.member = Member(name: member["name"]?.string, address: member["address"]?.string, unpacked: unpacked)
    }
}
