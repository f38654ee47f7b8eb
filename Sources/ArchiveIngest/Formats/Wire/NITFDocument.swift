internal import ArchiveModel

/// The parts of an NITF document, which stands alone or inside NewsML.
struct NITFDocument {
    /// `nitf`, or a `body` that stands without one.
    let root: XMLElement

    init(_ root: XMLElement) { self.root = root }

    var head: XMLElement? { root.first("head") }
    var data: XMLElement? { head?.first("docdata") }
    var body: XMLElement? { root.first("body") ?? (root.name == "body" ? root : nil) }
    var bodyHead: XMLElement? { body?.first("body.head") }
    /// The headline, and under it what is second.
    var headlines: XMLElement? { bodyHead?.first("hedline") }

    /// `SPORT Trivia` of the title `1 SPORT Trivia`: the number of the take, the topic and the keyword under which the
    /// text runs.
    var runningLine: String? {
        let words = head?.first("title")?.line?.split(separator: " ", maxSplits: 1) ?? []
        let keyword = data?.first("key-list")?.first("keyword")
        guard words.count == 2, Int(words[0]) != nil, let key = WireItem.line(keyword?["key"]),
            words[1].hasSuffix(key)
        else { return nil }
        return String(words[1])
    }
}

extension WireItem {
    /// Takes what the document states, for fields that nothing outside it has stated.
    mutating func add(_ document: NITFDocument) {
        addText(of: document)
        addHead(of: document)
        addData(of: document)
        // A headline of a page is weaker than one that stands over the text.
        set(\.article.title, document.head?.first("title")?.text)
    }

    private mutating func addText(of document: NITFDocument) {
        set(\.article.title, document.headlines?.first("hl1")?.text)
        let head = document.bodyHead
        let abstract = head?.first("abstract").map { MarkupText($0).paragraphs.joined(separator: " ") }
        set(\.article.summary, abstract)
        let second = document.headlines?.first("hl2")?.line
        if second?.lowercased() != article.title?.lowercased() { set(\.article.summary, second) }
        for byline in head?.all("byline") ?? [] { addByline(byline) }
        add(head?.first("distributor")?.text, to: \.sources)
        if let dateline = head?.first("dateline") { addDateline(dateline) }
        for note in head?.all("note") ?? [] { addNote(note.text) }
        set(\.wire.copyright, head?.first("rights")?.text)
        guard let body = document.body else { return }
        let parts = body.elements.filter { $0.name == "body.content" || $0.name == "body.end" }
        // A body that has no parts is one.
        for part in parts.isEmpty && head == nil ? [body] : parts { add(MarkupText(part)) }
    }

    /// The names of `By <person>Jane Roe</person><byttl>The Paper</byttl>`, marked or not.
    private mutating func addByline(_ element: XMLElement) {
        let people = element.descendants("person")
        for person in people { addByline(person.text) }
        guard people.isEmpty else { return }
        let words = element.children.map { node -> String in
            guard case .element(let part) = node else { return node.text }
            return part.name == "byttl" ? " " : part.text
        }
        addByline(words.joined())
    }

    /// The place of a dateline in its parts, or as it is written.
    private mutating func addDateline(_ element: XMLElement) {
        setDate(\.wire.created, element.first("story.date")?["norm"])
        let parts = ["sublocation", "city", "state", "region", "country"].flatMap(element.descendants).compactMap(
            \.line)
        guard parts.isEmpty else { return setDateline(parts.joined(separator: ", ")) }
        let words = element.children.map { node -> String in
            guard case .element(let part) = node else { return node.text }
            return part.name == "story.date" ? " " : part.text
        }
        setDateline(words.joined(separator: " "))
    }

    private mutating func addHead(of document: NITFDocument) {
        guard let head = document.head else { return }
        for meta in head.all("meta") {
            switch meta["name"]?.lowercased() {
            case "anpa-keyword", "slug", "slugline": set(\.wire.slugline, meta["content"])
            case "anpa-wordcount": setWords(meta["content"])
            case "anpa-category", "category", "categoria": add(meta["content"], to: \.wire.categories)
            default: break
            }
        }
        for object in head.all("tobject") {
            for property in object.all("tobject.property") {
                add(property["tobject.property.type"], to: \.wire.genres)
            }
            for subject in object.all("tobject.subject") { addSubject(subject) }
        }
        for publication in head.all("pubdata") {
            set(\.article.publisher, publication["name"])
            set(\.article.section, publication["position.section"])
            if publication["unit-of-measure"] == "word" { setWords(publication["item-length"]) }
        }
        setGrade(\.urgency, head.first("urgency")?["ed-urg"])
        set(\.wire.slugline, document.runningLine)
    }

    /// A subject, and those above it as far as it names them.
    private mutating func addSubject(_ subject: XMLElement) {
        let names = ["type", "matter", "detail"].map { subject["tobject.subject.\($0)"] ?? "" }
        guard let code = subject["tobject.subject.refnum"]?.nonEmpty else {
            for name in names { add(name, to: \.article.tags) }
            return
        }
        let own = names.lastIndex { !$0.isEmpty }
        addSubject(code: code, name: own.map { names[$0] })
        var parent = SubjectCode.parent(of: code)
        for name in names[..<(own ?? 0)].reversed() {
            if !name.isEmpty { addSubject(code: parent, name: name) }
            parent = parent.flatMap(SubjectCode.parent)
        }
    }

    private mutating func addData(of document: NITFDocument) {
        guard let data = document.data else { return }
        set(\.wire.guid, data.first("doc-id")?["id-string"])
        setGrade(\.urgency, data.first("urgency")?["ed-urg"])
        // A document is released when it is received unless it says otherwise (NITF 3.6, date.release).
        setStatus(data["management-status"] ?? "usable")
        setDate(\.article.published, data.first("date.issue")?["norm"])
        setDate(\.wire.created, data.first("date.issue")?["norm"])
        if data["management-status"]?.lowercased() == "embargoed" {
            setDate(\.wire.embargo, data.first("date.release")?["norm"])
        } else {
            setDate(\.article.published, data.first("date.release")?["norm"])
        }
        for message in data.all("ed-msg") { addNote(message["info"] ?? message.text) }
        for keyword in data.first("key-list")?.all("keyword") ?? [] {
            let word = keyword["key"] ?? keyword.text
            add(word, to: \.article.tags)
            set(\.wire.slugline, word)
        }
        for event in data.all("evloc") {
            let place = event["city"] ?? event["county-dist"] ?? event["state-prov"]
            add(place, to: \.article.places)
            set(\.located, place)
        }
        for source in data.first("del-list")?.all("from-src") ?? [] { add(source["src-name"], to: \.sources) }
        set(\.wire.copyright, data.first("doc.copyright")?["holder"])
        set(\.wire.usage, data.first("doc.rights")?["limitations"])
        if let version = data.first("du-key")?["version"] { set(\.wire.version, version) }
        for content in data.all("identified-content") { addIdentified(content) }
    }

    private mutating func addIdentified(_ content: XMLElement) {
        for element in content.elements {
            switch element.name {
            case "person": add(element.text, to: \.article.people)
            case "org": add(element.text, to: \.article.organisations)
            case "location": add(element.text, to: \.article.places)
            case "event", "object.title", "virtloc": add(element.text, to: \.article.tags)
            case "classifier": addSubject(code: element["idsrc"] == nil ? nil : element["value"], name: element.line)
            default: break
            }
        }
    }
}

extension XMLNode {
    /// The text, or all text below the element.
    fileprivate var text: String {
        switch self {
        case .text(let text): text
        case .element(let element): element.text
        }
    }
}
