internal import ArchiveModel

/// A news item of NewsML 1, whose components lie in each other: text, pictures and what belongs to them.
struct NewsML1Item {
    private let element: XMLElement
    private let envelope: XMLElement?
    private let range: Range<Int>

    init(_ element: XMLElement, envelope: XMLElement?, range: Range<Int>) {
        self.element = element
        self.envelope = envelope
        self.range = range
    }

    /// The articles: one as a rule, one for each component that has a headline and a text of its own.
    var articles: [ParsedArticle] {
        let stories = element.all("NewsComponent").flatMap { Self.stories(in: $0, above: []) }
        guard stories.count > 1 else { return [article(of: element.all("NewsComponent"))].compactMap(\.self) }
        return stories.enumerated().compactMap { index, path in
            var article = article(of: path)
            if index > 0, let id = article?.id { article?.id = "\(id)#\(index + 1)" }
            return article
        }
    }

    /// The components that have a headline and a text, each with those that it lies in.
    private static func stories(in component: XMLElement, above: [XMLElement]) -> [[XMLElement]] {
        var shallow = component
        shallow.children.removeAll { $0.element?.name == "NewsComponent" }
        let path = above + [shallow]
        let inner = component.all("NewsComponent").flatMap { stories(in: $0, above: path) }
        if !inner.isEmpty { return inner }
        let hasHeadline = component.first("NewsLines")?.first("HeadLine")?.line != nil
        let hasText = !component.isPicture && component.descendants("DataContent").contains { !$0.text.isBlank }
        return hasHeadline && hasText ? [above + [component]] : []
    }

    private func article(of components: [XMLElement]) -> ParsedArticle? {
        var item = WireItem(range: range)
        item.addManagement(of: element)
        // What is said within holds before what is said around it.
        for component in components.reversed() { item.add(component: component, isMain: true) }
        item.addEnvelope(envelope)
        item.set(\.article.language, element["lang"])
        item.wire.kind = item.wire.kind ?? "text"
        return item.parsed()
    }
}

extension WireItem {
    fileprivate mutating func addManagement(of element: XMLElement) {
        let identification = element.first("Identification")
        let identifier = identification?.first("NewsIdentifier")
        set(\.wire.guid, identifier?.first("PublicIdentifier")?.text)
        set(\.wire.version, identifier?.first("RevisionId")?.text)
        if let provider = identifier?.first("ProviderId")?.line, let id = identifier?.first("NewsItemId")?.line {
            article.id = "\(provider):\(identifier?.first("DateId")?.line ?? ""):\(id)"
        }
        let management = element.first("NewsManagement")
        setDate(\.wire.created, management?.first("FirstCreated")?.text)
        setDate(\.article.updated, management?.first("ThisRevisionCreated")?.text)
        setStatus(management?.first("Status")?["FormalName"])
        setGrade(\.urgency, management?.first("Urgency")?["FormalName"])
        if management?.first("Status")?["FormalName"]?.lowercased() == "embargoed" {
            setDate(\.wire.embargo, management?.first("StatusWillChange")?.first("DateAndTime")?.text)
        }
        for instruction in management?.all("Instruction") ?? [] { addNote(instruction.text) }
        // A line of the item may say one that is meant for people.
        set(\.wire.slugline, identification?.first("NameLabel")?.text)
    }

    fileprivate mutating func addEnvelope(_ envelope: XMLElement?) {
        setGrade(\.priority, envelope?.first("Priority")?["FormalName"])
        setDate(\.wire.created, envelope?.first("DateAndTime")?.text)
        add(envelope?.first("SentFrom")?.first("Party")?["FormalName"], to: \.sources)
    }

    /// Takes a component and what lies in it; the lines of one that is a picture describe the picture.
    fileprivate mutating func add(component: XMLElement, isMain: Bool) {
        if component.isPicture && !isMain {
            addPicture(component)
        } else {
            if component.isPicture, wire.kind == nil { wire.kind = component.mediaTypes.first.map(Self.kind) }
            addLines(of: component)
            addMetadata(of: component)
            for content in component.all("ContentItem") { addContent(content) }
        }
        for inner in component.all("NewsComponent") + component.all("NewsItem") { add(component: inner, isMain: false) }
    }

    private static func kind(_ mediaType: String) -> String { mediaType == "photo" ? "picture" : mediaType }

    private mutating func addPicture(_ component: XMLElement) {
        let lines = component.first("NewsLines")
        var texts = component.descendants("DataContent").flatMap { MarkupText($0).paragraphs }
        if texts.isEmpty { texts = [lines?.first("HeadLine")?.line].compactMap(\.self) }
        guard !texts.isEmpty else { return }
        article.captions.append(
            Caption(text: texts.joined(separator: " "), credit: lines?.first("CreditLine")?.line))
    }

    private mutating func addLines(of component: XMLElement) {
        guard let lines = component.first("NewsLines") else { return }
        set(\.article.title, lines.first("HeadLine")?.text)
        set(\.article.summary, lines.first("SubHeadLine")?.text)
        for byline in lines.all("ByLine") { addByline(byline.text) }
        setDateline(lines.first("DateLine")?.text)
        for credit in lines.all("CreditLine") { add(credit.text, to: \.sources) }
        set(\.wire.copyright, lines.first("CopyrightLine")?.text)
        set(\.wire.usage, lines.first("RightsLine")?.text)
        if let slugline = lines.first("SlugLine")?.line { wire.slugline = slugline }
        for keywords in lines.all("KeywordLine") {
            for word in keywords.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
                add(String(word), to: \.article.tags)
            }
        }
        for line in lines.all("NewsLine") {
            let type = line.first("NewsLineType")?["FormalName"]?.lowercased() ?? ""
            let text = line.first("NewsLineText")?.text
            if type.contains("note") || type.contains("advisory") { addNote(text) }
        }
    }

    private mutating func addMetadata(of component: XMLElement) {
        let rights = component.first("RightsMetadata")
        set(\.wire.copyright, rights?.first("Copyright")?.first("CopyrightHolder")?.text)
        set(\.wire.usage, rights?.first("UsageRights")?.first("UsageType")?.text)
        let administration = component.first("AdministrativeMetadata")
        for role in ["Provider", "Source", "Contributor"] {
            for party in administration?.all(role).flatMap({ $0.all("Party") }) ?? [] {
                add(party["FormalName"], to: \.sources)
            }
        }
        for creator in administration?.all("Creator") ?? [] {
            let name = creator.first("Party")?["FormalName"]
            if let name, Agency.credited(in: name).isEmpty { addByline(name) }
        }
        for topics in component.all("TopicSet") { addTopics(topics) }
        for metadata in component.all("DescriptiveMetadata") { addDescription(metadata) }
    }

    private mutating func addDescription(_ metadata: XMLElement) {
        set(\.article.language, metadata.first("Language")?["FormalName"]?.lowercased())
        for genre in metadata.all("Genre") { add(genre["FormalName"], to: \.wire.genres) }
        for subject in metadata.all("SubjectCode").flatMap({ Array($0.elements) }) {
            addSubject(code: subject["FormalName"], name: subject["Value"])
        }
        for location in metadata.all("Location") { addLocation(location) }
        for property in metadata.all("Property") {
            switch property["FormalName"]?.lowercased() {
            case "keyword", "keywords": add(property["Value"], to: \.article.tags)
            case "city":
                set(\.located, property["Value"])
                add(property["Value"], to: \.article.places)
            default: break
            }
        }
        for topic in metadata.all("TopicOccurrence") {
            add(topic["Topic"].map { String($0.drop { $0 == "#" }) }, to: \.wire.categories)
        }
    }

    private mutating func addLocation(_ location: XMLElement) {
        let values = { (kind: String) in location.all("Property").first { $0["FormalName"] == kind }?["Value"] }
        guard let place = values("City") ?? values("CountryArea") ?? values("Country") else { return }
        if location["HowPresent"] == "Origin" { set(\.located, place) }
        add(place, to: \.article.places)
    }

    /// Topics say what the codes that they define mean.
    private mutating func addTopics(_ topics: XMLElement) {
        for topic in topics.all("Topic") {
            let names = topic.all("Description").filter { $0["Variant"] != "Category" }
            let english = names.first { $0["lang"]?.hasPrefix("en") == true } ?? names.first
            addSubject(code: topic.first("FormalName")?.line, name: english?.text)
        }
    }

    private mutating func addContent(_ content: XMLElement) {
        for property in content.first("Characteristics")?.all("Property") ?? []
        where ["words", "wordcount"].contains(property["FormalName"]?.lowercased()) {
            setWords(property["Value"])
        }
        guard let data = content.first("DataContent"), !content.isStyle else { return }
        if let nitf = data.descendant("nitf") {
            add(NITFDocument(nitf))
        } else if data.children.contains(where: { $0.element != nil }) {
            add(MarkupText(data))
        } else {
            article.body += WireContent.paragraphs(of: data.text)
        }
    }
}

extension XMLElement {
    /// What the content of a component is: `text`, `photo`, `graphic`, `video`.
    fileprivate var mediaTypes: [String] {
        all("ContentItem").compactMap { $0.first("MediaType")?["FormalName"]?.lowercased() }
    }

    /// Whether an item of content is there for the looks of another.
    fileprivate var isStyle: Bool {
        let types = [first("Format")?["FormalName"], first("MimeType")?["FormalName"]].compactMap { $0?.lowercased() }
        return types.contains { $0.contains("css") || $0.contains("stylesheet") || $0.contains("javascript") }
    }

    /// Whether a component is a picture, a film or a sound, or the words under one.
    fileprivate var isPicture: Bool {
        if first("Role")?["FormalName"]?.lowercased().contains("caption") == true { return true }
        return !mediaTypes.isEmpty && mediaTypes.allSatisfy { $0 != "text" && $0 != "complexdata" }
    }
}
