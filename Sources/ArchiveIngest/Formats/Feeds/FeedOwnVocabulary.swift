internal import ArchiveModel

/// What a provider states of an entry in a vocabulary of its own, such as the one of its newsroom system.
///
/// Agencies put elements of theirs into the entries of standard feeds, many in one that holds them: an identifier of
/// the article that stays while the feed's own changes, the day of the last change, a standfirst.
struct FeedOwnVocabulary {
    private(set) var item: WireItem

    init(_ entry: FeedElement) {
        item = WireItem(range: entry.xml.range)
        for holder in entry.children where Self.isHolder(holder) { read(holder) }
        readWordPress(entry)
    }

    /// Whether an element holds statements of a vocabulary that is none of the common ones.
    private static func isHolder(_ element: FeedElement) -> Bool {
        guard let colon = element.name.firstIndex(of: ":") else { return false }
        return !FeedVocabulary.isKnown(element.name[..<colon])
            && element.children.count { $0.xml.namespace == element.xml.namespace } > 1
    }

    private mutating func read(_ holder: FeedElement) {
        for element in holder.children {
            let inner = element.children
            let name = ArticleField.bare(element.xml.name)
            guard inner.isEmpty else {
                if name == "tags" || name == "keywords" { addTags(inner) }
                continue
            }
            add(element.text, named: name)
        }
    }

    private mutating func addTags(_ elements: [FeedElement]) {
        for tag in elements { item.add(tag["value"] ?? tag["name"] ?? tag.text, to: \.article.tags) }
    }

    private mutating func add(_ text: String?, named name: String) {
        switch name {
        case "originalarticleid", "articleid", "originalid", "storyid": item.set(\.wire.guid, text)
        case "firstline", "standfirst", "abstract", "lead", "summary": item.set(\.article.summary, text)
        case "updated", "modified", "lastmodified", "versioncreated": item.setDate(\.article.updated, text)
        case "published", "firstpublished", "created", "firstcreated": item.setDate(\.wire.created, text)
        case "publishingstatus", "pubstatus": item.setStatus(text)
        case "slug", "slugline": item.set(\.wire.slugline, text)
        case "ednote", "editornote": item.addNote(text)
        case "urgency": item.setGrade(\.urgency, text)
        case "priority": item.setGrade(\.priority, text)
        case "version": item.set(\.wire.version, text)
        case "wordcount": item.setWords(text)
        default: break
        }
    }

    /// What an export of WordPress says of an entry: whether it was published, and what an attachment is.
    private mutating func readWordPress(_ entry: FeedElement) {
        item.setStatus(entry.all("wp:status").first?.text)
        guard let address = entry.all("wp:attachment_url").first?.text else { return }
        let ending = address.prefix { $0 != "?" }.split(separator: ".").last.map { $0.lowercased() } ?? ""
        item.set(\.wire.kind, Self.kinds.first { $0.endings.contains(ending) }?.kind)
    }

    private static let kinds: [(kind: String, endings: Set<String>)] = [
        ("picture", ["jpg", "jpeg", "png", "gif", "webp", "avif", "bmp", "tif", "tiff", "svg"]),
        ("video", ["mp4", "m4v", "mov", "webm", "avi", "mpg", "mpeg", "ogv"]),
        ("audio", ["mp3", "m4a", "wav", "ogg", "oga", "flac", "aac"]),
    ]
}
