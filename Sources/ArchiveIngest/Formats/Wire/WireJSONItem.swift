internal import ArchiveModel

/// An item of news in JSON under the names of ninjs 1 (`body_html`), 2 (`bodies`) or 3 (`versionCreated`), or under those
/// that AP and Reuters have for the same things.
struct WireJSONItem {
    private let value: JSONValue
    /// The members by their names in lower case, without what joins words.
    private var members: [String: JSONValue] = [:]

    init(_ value: JSONValue) {
        self.value = value
        guard case .object(let members) = value else { return }
        for member in members where !member.value.isBlank && member.value != .null {
            let name = member.name.lowercased().filter { $0 != "_" && $0 != "-" }
            if self.members[name] == nil { self.members[name] = member.value }
        }
    }

    /// The value of the first of these members that is there.
    private subscript(names: String...) -> JSONValue? { names.lazy.compactMap { members[$0] }.first }

    /// Whether it is an item: it has an identifier or a date of its version, and a text, a headline or a kind.
    var isItem: Bool {
        let isNamed = self["uri", "guid", "versionedguid", "itemid", "altids"] != nil || self["versioncreated"] != nil
        let speaks = members.keys.contains { Self.texts.contains($0) }
        return isNamed && (speaks && hasSignature || self["type"]?.text != nil && self["versioncreated"] != nil)
    }

    /// Names that nothing but the wire uses.
    private var hasSignature: Bool { members.keys.contains { Self.signatures.contains($0) } }

    private static let texts: Set<String> = [
        "headline", "headlines", "bodyhtml", "bodyxhtml", "bodytext", "bodies", "descriptiontext", "descriptions",
        "title",
        "caption",
    ]
    private static let signatures: Set<String> = [
        "versioncreated", "pubstatus", "bodyxhtml", "bodies", "headlines", "descriptiontext", "copyrightholder",
        "urgency",
        "versionedguid", "usageterms", "altids",
    ]

    /// How surely the text is JSON of the wire, by the names in its head.
    static func signature(in head: UnsafeRawBufferPointer) -> DetectionConfidence {
        var found: Set<String> = []
        var names = head[...]
        while let quote = names.firstIndex(of: UInt8(ascii: "\"")) {
            let rest = names[(quote + 1)...]
            guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
            let name = String(decoding: rest[..<end], as: UTF8.self).lowercased().filter { $0 != "_" && $0 != "-" }
            let next = rest[(end + 1)...].first { $0 > 0x20 }
            if next == UInt8(ascii: ":"), signatures.contains(name) || texts.contains(name) { found.insert(name) }
            names = rest[(end + 1)...]
        }
        let isWire = !found.isDisjoint(with: ["versioncreated", "pubstatus", "versionedguid", "bodyxhtml"])
        return isWire && !found.isDisjoint(with: texts) ? .certain : .no
    }

    /// What it is that is no article: an event, a list of contacts.
    var refusal: String? {
        guard let type = self["type"]?.text?.lowercased(), ["event", "planning", "object"].contains(type) else {
            return nil
        }
        return "an item of type \(type)"
    }

    /// What it ties together and what is an item of its own.
    var parts: [JSONValue] { associations.filter { WireJSONItem($0).isPart } }

    /// Whether it has words and says what it is; of what is tied to another item more need not be said.
    private var isPart: Bool {
        (isItem || self["type"]?.text != nil) && members.keys.contains { Self.texts.contains($0) }
    }

    private var associations: [JSONValue] {
        switch self["associations"] {
        case .list(let values): values
        case .object(let members): members.map(\.value)
        default: []
        }
    }
}

extension WireJSONItem {
    /// The article that it is; nil if it has neither a headline nor a text.
    func article(range: Range<Int>) -> ParsedArticle? {
        var item = WireItem(range: range)
        addIdentity(to: &item)
        addTexts(to: &item)
        addNames(to: &item)
        for part in associations {
            let part = WireJSONItem(part)
            let kind = part["type"]?.text?.lowercased()
            if kind != "text", let caption = part.caption {
                item.article.captions.append(caption)
            } else {
                item.add(part.headline, to: \.article.related)
            }
        }
        return item.parsed()
    }

    private func addIdentity(to item: inout WireItem) {
        item.set(\.wire.guid, self["guid", "versionedguid", "uri"]?.text)
        item.set(\.article.id, self["guid", "uri", "versionedguid"]?.text)
        // What says no more of itself is a part of another item, and its `id` is the place that it has there.
        if isItem {
            item.set(\.wire.guid, self["id"]?.text)
            item.set(\.article.id, self["id"]?.text)
        }
        item.set(\.wire.version, self["version"]?.text)
        item.set(\.wire.kind, Self.kind(self["type"]?.text))
        item.setDate(\.wire.created, self["firstcreated", "contentcreated", "datecreated"]?.text)
        item.setDate(\.article.updated, self["versioncreated"]?.text)
        item.setDate(\.wire.embargo, self["embargoed", "embargodatetime"]?.text)
        item.setStatus(self["pubstatus"]?.text)
        item.setGrade(\.urgency, self["urgency"]?.text)
        item.setGrade(\.priority, self["priority"]?.text)
        item.setWords(self["wordcount"]?.text)
        item.set(\.article.language, self["language"]?.text)
        item.set(\.wire.slugline, self["slugline", "slug"]?.text)
        item.set(\.wire.copyright, self["copyrightnotice", "copyrightholder"]?.text)
        item.set(\.wire.usage, self["usageterms"]?.texts.joined(separator: " "))
        for note in self["ednote", "editornotes"]?.texts ?? [] { item.addNote(note) }
        let address = ["url", "link", "canonicalurl", "alturi"].lazy.compactMap { members[$0]?.text }.first
        item.set(\.article.url, address.flatMap { $0.hasPrefix("http") ? $0 : nil })
    }

    private static func kind(_ type: String?) -> String? {
        switch type?.lowercased() {
        case "story", "advisory", "article": "text"
        case let type: type
        }
    }

    private var headline: String? {
        Self.role("main", in: self["headlines"]) ?? self["headline", "title"]?.text
    }

    private var caption: Caption? {
        let text =
            Self.role("caption", in: self["descriptions"])
            ?? self["descriptioncaption", "caption", "descriptiontext", "headline"]?.text ?? headline
        let credit =
            Self.role("creditline", in: self["descriptions"]) ?? self["descriptioncreditline", "creditline"]?.text
        return text.map { Caption(text: $0, credit: credit ?? self["byline", "by", "source"]?.text) }
    }

    private func addTexts(to item: inout WireItem) {
        item.set(\.article.title, headline.flatMap(HTMLText.line))
        let summary =
            ["summary", "text", "caption"].lazy.compactMap { Self.role($0, in: self["descriptions"]) }.first
            ?? self["descriptionsummary", "intro", "descriptioncaption", "descriptiontext", "abstract", "caption"]?.text
            ?? self["descriptions"].flatMap { Self.value(in: $0) }
        item.set(\.article.summary, summary.flatMap(HTMLText.line))
        let body = Self.body(in: self["bodies"]) ?? self["bodyxhtml", "bodyhtml", "bodytext", "bodynitf"]?.text
        item.article.body += body.map(WireContent.paragraphs) ?? []
        for member in ["by", "byline", "authors", "photographer"] {
            for author in self[member]?.texts ?? [] { item.addByline(author) }
        }
        item.set(\.located, self["located", "dateline"]?.text ?? Self.place(self["datelinelocation"]))
        for place in self["datelinelocation"]?["city"]?.texts ?? [] { item.add(place, to: \.article.places) }
    }

    /// `New York, UNITED STATES` of a place in parts.
    private static func place(_ location: JSONValue?) -> String? {
        let parts = [location?["city"]?.text, location?["countryname"]?.text].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func addNames(to item: inout WireItem) {
        for name in self["person", "people", "persons"]?.texts ?? [] { item.add(name, to: \.article.people) }
        let bodies =
            (self["organisation", "organisations", "organizations"]?.texts ?? []) + (self["company"]?.texts ?? [])
        for name in bodies { item.add(name, to: \.article.organisations) }
        for name in self["place", "places"]?.texts ?? [] { item.add(name, to: \.article.places) }
        for name in self["keywords", "keyword"]?.texts ?? [] { item.add(name, to: \.article.tags) }
        for name in (self["event", "events"]?.texts ?? []) { item.add(name, to: \.article.tags) }
        for genre in self["genre", "genres"]?.texts ?? [] { item.add(genre, to: \.wire.genres) }
        for value in (self["subject", "subjects"]?.values ?? []) + (self["service", "services"]?.values ?? []) {
            item.addSubject(
                code: Self.code(of: value), name: value.text)
        }
        for source in (self["infosource", "infosources"]?.texts ?? []) + (self["source"]?.texts ?? []) {
            item.add(source, to: \.sources)
        }
        item.add(self["provider"]?.text, to: \.sources)
        item.add(self["copyrightholder"]?.text, to: \.sources)
    }

    /// What a subject is called in its vocabulary.
    private static func code(of subject: JSONValue) -> String? {
        let address = subject["uri"]?.text.map(SubjectCode.shortened)
        let isKnown = address.flatMap { SubjectCode.name(of: $0) } != nil
        return (isKnown ? address : nil) ?? ["code", "literal", "qcode"].lazy.compactMap { subject[$0]?.text }.first
    }

    /// The value of that role in a list of ninjs 2 and 3.
    private static func role(_ role: String, in list: JSONValue?) -> String? {
        list?.values.first { $0["role"]?.text?.lowercased() == role }.flatMap(value)
    }

    /// The value of an entry of such a list, or of its first entry.
    private static func value(in entry: JSONValue) -> String? {
        entry["value"]?.text ?? entry.values.lazy.compactMap { $0["value"]?.text }.first
    }

    /// The text with most marks in it, for it knows its paragraphs.
    private static func body(in list: JSONValue?) -> String? {
        let bodies = list?.values ?? []
        let marked = bodies.first { body in
            let type = (body["contentType"] ?? body["contenttype"])?.text?.lowercased() ?? body["role"]?.text ?? ""
            return type.contains("html")
        }
        return (marked ?? bodies.first).flatMap(value)
    }
}

extension JSONValue {
    /// The values of a list, or the one value.
    fileprivate var values: [JSONValue] {
        guard case .list(let values) = self else { return self == .null ? [] : [self] }
        return values
    }
}
