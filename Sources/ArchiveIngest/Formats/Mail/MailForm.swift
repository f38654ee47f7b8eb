internal import ArchiveModel

/// A mail that a form on a page sent: its text is one object of JSON, with the names of the form's fields.
struct MailForm {
    private let record: ArticleRecord
    private let members: [JSONValue.Member]

    /// Reads the paragraphs of a mail; nothing if they are no such object, or one without headline and text.
    init?(_ paragraphs: [String]) {
        guard paragraphs.first?.hasPrefix("{") == true, paragraphs.last?.hasSuffix("}") == true else { return nil }
        var text = paragraphs.joined(separator: " ")
        let found: (ArticleRecord, JSONValue)? = text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var objects = JSONArticleReader(bytes: bytes, mapping: FieldMapping(), longest: bytes.count)
            var scanner = JSONScanner(bytes, range: 0..<bytes.count)
            guard case .article(let record, let range, _)? = objects.next(), range.upperBound == bytes.count,
                let object = try? scanner.value()
            else { return nil }
            return (record, object)
        }
        guard let found, case .object(let members) = found.1 else { return nil }
        record = found.0
        self.members = members
    }

    /// Puts what the form says into an article; when and by whom it was sent the mail knows.
    func fill(_ article: inout ParsedArticle) {
        let stated = record.parsed(range: article.range)
        article.title = stated.title ?? article.title
        article.summary = stated.summary
        article.body = stated.body
        article.dateline = stated.dateline
        article.section = stated.section ?? article.section
        if !stated.tags.isEmpty { article.tags = stated.tags }
        article.country = stated.country
        article.agency = stated.agency
        article.captions = stated.captions
        var item = WireItem(range: article.range)
        item.article = article
        item.wire.kind = "text"
        item.set(\.wire.guid, article.id)
        var writers = stated.byline
        for member in members where FieldMapping().reading(of: member.name) == .nothing {
            add(member, to: &item, writers: &writers)
        }
        article = item.article
        article.wire = item.wire
        article.wire?.editorNote = item.notes.isEmpty ? nil : item.notes.joined(separator: "\n")
        // The mail comes from the form's machine as a rule.
        if !writers.isEmpty { article.byline = writers }
    }

    /// Takes a field that only an editor's form has; any other is kept beside the text.
    private func add(_ member: JSONValue.Member, to item: inout WireItem, writers: inout [String]) {
        guard let text = WireItem.line(member.value.texts.joined(separator: ", ")) else { return }
        switch ArticleField.bare(member.name) {
        case "slugline", "slug": item.set(\.wire.slugline, text)
        case "newsvalue", "urgency": item.setGrade(\.urgency, text)
        case "priority": item.setGrade(\.priority, Self.priorities[text.lowercased()] ?? text)
        case "genre": item.add(text, to: \.wire.genres)
        case "place", "location", "city": item.add(text, to: \.article.places)
        case "ednote", "editornote", "notetoeditors": item.addNote(text)
        case "username", "email", "emailaddress": if writers.isEmpty { writers = [text] }
        default: item.article.furniture.append("\(member.name): \(text)")
        }
    }

    /// The levels of the wire by their names.
    private static let priorities = ["flash": "1", "bulletin": "2", "urgent": "3", "regular": "4", "deferred": "5"]
}
