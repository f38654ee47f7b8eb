internal import ArchiveModel

/// The properties of an XMP packet (ISO 16684-1) by their local names, each with all its values.
struct XMPPacket {
    private var values: [String: [String]] = [:]

    init(_ bytes: UnsafeRawBufferPointer) {
        let document = XMLDocument(bytes)
        for description in document.elements.flatMap({ $0.descendants("Description") }) {
            for attribute in description.attributes where !attribute.prefix.isEmpty && attribute.prefix != "xmlns" {
                add(attribute.value, to: attribute.name)
            }
            for property in description.elements {
                let items = property.descendants("li")
                // Names of places are structures, of which one field is the name.
                if items.isEmpty { add(property.text, to: property.name) }
                for item in items { add((item.descendants("LocationName").first ?? item).text, to: property.name) }
            }
        }
    }

    private mutating func add(_ value: String, to name: String) {
        if let value = WireItem.line(value) { values[name, default: []].append(value) }
    }

    /// Every value of a property, in order.
    subscript(name: String) -> [String] { values[name] ?? [] }
}

extension WireItem {
    /// Takes what a packet states; the names are those of the IPTC Photo Metadata Standard.
    mutating func add(_ packet: XMPPacket) {
        set(\.article.title, packet["Headline"].first)
        set(\.wire.slugline, packet["title"].first)
        set(\.article.summary, packet["description"].first)
        setGrade(\.urgency, packet["Urgency"].first)
        for keyword in packet["subject"] { add(keyword, to: \.article.tags) }
        for code in packet["SubjectCode"] { addSubject(code: code, name: nil) }
        for category in packet["Category"] + packet["SupplementalCategories"] { add(category, to: \.wire.categories) }
        for note in packet["Instructions"] { addNote(note) }
        for creator in packet["creator"] { addByline(creator) }
        for source in packet["Credit"] + packet["Source"] { add(source, to: \.sources) }
        for person in packet["PersonInImage"] { add(person, to: \.article.people) }
        for body in packet["OrganisationInImageName"] { add(body, to: \.article.organisations) }
        add(packet["City"].first, to: \.article.places)
        set(\.wire.copyright, packet["rights"].first)
        set(\.wire.usage, packet["UsageTerms"].first)
        set(\.wire.guid, packet["DigImageGUID"].first)
        set(\.located, [packet["City"].first, packet["Country"].first].compactMap(\.self).joined(separator: ", "))
        setDate(\.wire.created, packet["DateCreated"].first)
    }
}
