internal import ArchiveModel

/// An item of NewsML-G2 read into the fields of an article.
struct NewsMLG2Item {
    private(set) var item: WireItem
    private let element: XMLElement

    init(_ element: XMLElement, message: XMLElement?, range: Range<Int>) {
        self.element = element
        item = WireItem(range: range)
        item.set(\.wire.guid, element["guid"])
        item.set(\.wire.version, element["version"])
        for rights in element.all("rightsInfo") { addRights(rights) }
        if let meta = element.first("itemMeta") { addItemMeta(meta) }
        for meta in element.all("contentMeta") { addContentMeta(meta) }
        for assertion in element.all("assert") { addAssertion(assertion) }
        for content in element.all("contentSet") { addContent(content) }
        for group in element.all("groupSet") { addGroups(group) }
        // The title of the item is for those who manage it; it stands in for a headline.
        item.set(\.article.title, element.first("itemMeta")?.first("title")?.text)
        item.set(\.article.language, element["lang"])
        item.setGrade(\.priority, message?.first("header")?.first("priority")?.text)
    }

    /// Why an element of NewsML-G2 is no article; nil if it is one.
    static func refusal(of element: XMLElement) -> String? {
        let kinds = [
            "conceptItem": "a concept item describes a name of a vocabulary",
            "knowledgeItem": "a knowledge item is a list of names",
            "planningItem": "a planning item is a plan of coverage",
            "catalogItem": "a catalog item is a list of vocabularies",
        ]
        if let kind = kinds[element.name] { return "\(kind), no article; it was left out" }
        // Messages point to their packages with an item that holds a reference alone.
        let isReference = element["guid"] == nil && element.first("itemMeta") == nil
        return isReference ? "a \(element.name) without content was left out" : nil
    }

    private mutating func addRights(_ rights: XMLElement) {
        item.set(\.wire.copyright, rights.first("copyrightNotice")?.text)
        item.set(\.wire.copyright, rights.first("copyrightHolder").flatMap(Self.name))
        item.set(\.wire.usage, rights.first("usageTerms")?.text)
    }

    private mutating func addItemMeta(_ meta: XMLElement) {
        item.set(\.wire.kind, meta.first("itemClass").flatMap(Self.code).map(Self.local))
        item.setDate(\.wire.created, meta.first("firstCreated")?.text)
        item.setDate(\.article.updated, meta.first("versionCreated")?.text)
        item.setDate(\.wire.embargo, meta.first("embargoed")?.text)
        // An item without a status may be used (NewsML-G2 specification, pubStatus).
        item.setStatus(meta.first("pubStatus").map { Self.local(Self.code(of: $0) ?? $0.text) } ?? "usable")
        for note in meta.elements where note.name.lowercased() == "ednote" {
            item.addNote(MarkupText(note).paragraphs.joined(separator: "\n"))
        }
    }

    private mutating func addContentMeta(_ meta: XMLElement) {
        item.setGrade(\.urgency, meta.first("urgency")?.text)
        item.setDate(\.wire.created, meta.first("contentCreated")?.text)
        item.setDate(\.article.updated, meta.first("contentModified")?.text)
        item.set(\.wire.slugline, meta.first("slugline")?.text)
        item.setDateline(meta.first("dateline")?.text)
        item.set(\.article.language, meta.first("language")?["tag"])
        for keyword in meta.all("keyword") { item.add(keyword.text, to: \.article.tags) }
        for genre in meta.all("genre") { item.add(Self.name(of: genre), to: \.wire.genres) }
        for subject in meta.all("subject") { addSubject(subject) }
        addHeadlines(meta)
        addPeople(meta)
        if let place = meta.first("located") { item.set(\.located, Self.place(place)) }
        addSources(meta)
    }

    private mutating func addHeadlines(_ meta: XMLElement) {
        let headlines = meta.all("headline")
        let isSecond = { (headline: XMLElement) in headline["role"]?.lowercased().contains("sub") == true }
        item.set(\.article.title, (headlines.first { !isSecond($0) && !$0.text.isBlank } ?? headlines.first)?.text)
        let descriptions = meta.all("description").sorted { Self.isSummary($0) && !Self.isSummary($1) }
        for description in descriptions { item.set(\.article.summary, description.text) }
        for headline in headlines where isSecond(headline) && headline.line != item.article.title {
            item.set(\.article.summary, headline.text)
        }
    }

    private static func isSummary(_ description: XMLElement) -> Bool {
        ["summary", "caption"].contains(description["role"].map(local)?.lowercased() ?? "")
    }

    /// The byline, else the creators that have names.
    private mutating func addPeople(_ meta: XMLElement) {
        for by in meta.all("by") { item.addByline(by.text) }
        for creator in meta.all("creator") where item.article.byline.isEmpty || meta.first("by")?.line == nil {
            guard let name = creator.first("name")?.line ?? creator["literal"] else { continue }
            if Agency.credited(in: name).isEmpty { item.addByline(name) } else { item.add(name, to: \.sources) }
        }
    }

    private mutating func addSources(_ meta: XMLElement) {
        for line in meta.all("creditline") { item.add(Self.withoutDash(line.text), to: \.sources) }
        let sources = meta.all("infoSource").filter { $0["role"].map(Self.local) != "phot" }
        for source in sources { item.add(Self.name(of: source), to: \.sources) }
        let provider = element.first("itemMeta")?.first("provider")
        item.add(provider.flatMap { Self.name(of: $0) ?? $0["qcode"].map(Self.local) }, to: \.sources)
    }

    /// A subject is a person, an organisation, a place or an idea, as its type says.
    private mutating func addSubject(_ subject: XMLElement) {
        let name = Self.name(of: subject)
        let type = subject["type"].map { Self.local($0).lowercased() } ?? ""
        let code = Self.code(of: subject)
        item.add(code, to: \.wire.categories)
        if type == "person" {
            item.add(name, to: \.article.people)
        } else if type.hasPrefix("organi") || type == "company" {
            item.add(name, to: \.article.organisations)
        } else if Self.placeTypes.contains(type) || subject.first("geoAreaDetails") != nil {
            item.add(name, to: \.article.places)
        } else {
            let isAlias = { (other: XMLElement) in other["qcode"].flatMap { SubjectCode.name(of: $0) } != nil }
            item.addSubject(code: code, name: name)
            for same in subject.all("sameAs") where isAlias(same) { item.addSubject(code: same["qcode"], name: nil) }
        }
    }

    /// What is asserted of a place is that the item is about it.
    private mutating func addAssertion(_ assertion: XMLElement) {
        let isPlace = assertion.first("geoAreaDetails") != nil
        let isPerson = assertion.first("personDetails") != nil
        guard let name = Self.name(of: assertion) else { return }
        if isPlace { item.add(name, to: \.article.places) }
        if isPerson { item.add(name, to: \.article.people) }
        if assertion.first("organisationDetails") != nil { item.add(name, to: \.article.organisations) }
    }

    private mutating func addContent(_ content: XMLElement) {
        for inline in content.all("inlineXML") {
            item.setWords(inline["wordcount"])
            if let nitf = inline.descendant("nitf") {
                item.add(NITFDocument(nitf))
            } else if MarkupText.isText(inline) {
                item.add(MarkupText(inline))
            }
        }
        for inline in content.all("inlineData") {
            item.setWords(inline["wordcount"])
            item.article.body += Self.paragraphs(ofData: inline)
        }
    }

    /// The text of data that came as characters: HTML where it has tags, whatever its type says.
    private static func paragraphs(ofData data: XMLElement) -> [String] {
        guard data["encoding"] == nil else { return [] }
        return WireContent.paragraphs(of: data.text)
    }

    /// A package names its items: their headlines are what it ties together.
    private mutating func addGroups(_ groups: XMLElement) {
        for reference in groups.descendants("itemRef") {
            let title = reference.descendants("headline").first ?? reference.descendants("title").first
            item.add(title?.text, to: \.article.related)
        }
    }
}

extension NewsMLG2Item {
    /// The part of a QCode behind its scheme, or the end of an address: `text` of `ninat:text`.
    fileprivate static func local(_ code: String) -> String {
        let mark: Character = code.hasPrefix("http") ? "/" : ":"
        guard let index = code.hasPrefix("http") ? code.lastIndex(of: mark) : code.firstIndex(of: mark) else {
            return code
        }
        return String(code[code.index(after: index)...]).nonEmpty ?? code
    }

    /// What a concept is called in its vocabulary: its QCode, else its address, that of an IPTC code shortened to one.
    fileprivate static func code(of concept: XMLElement) -> String? {
        concept["qcode"] ?? concept["uri"].map(SubjectCode.shortened)
    }

    /// The name of a concept, in the language that is listed first, else the literal that stands for it.
    fileprivate static func name(of concept: XMLElement) -> String? {
        let names = concept.all("name").filter { $0["role"].map(local) != "mnemonic" }
        // A literal with digits is a label of the provider's.
        let literal = concept["literal"].flatMap { $0.contains(where: \.isNumber) ? nil : $0 }
        guard let name = names.lazy.compactMap(\.line).first ?? WireItem.line(literal) else { return nil }
        return WireItem.saysNothing(name) ? nil : name
    }

    /// A place with the country that it is in: `Berlin, Germany`.
    fileprivate static func place(_ located: XMLElement) -> String? {
        guard let city = name(of: located) else { return nil }
        let country = located.all("broader").last { $0["type"].map(local)?.lowercased().contains("country") == true }
        guard let country = country.flatMap(name), country != city else { return city }
        return "\(city), \(country)"
    }

    /// `London (dpa)` of `London (dpa) - `.
    fileprivate static func withoutDash(_ text: String) -> String {
        var text = Substring(text.trimmed)
        while let last = text.last, "-–—, ".contains(last) { text.removeLast() }
        return String(text)
    }

    /// Types of the IPTC's vocabularies of the nature of concepts and of areas.
    fileprivate static let placeTypes: Set<String> = [
        "geoarea", "poi", "city", "statprov", "country", "region", "continent", "worldregion", "area", "geoareatype",
    ]
}
