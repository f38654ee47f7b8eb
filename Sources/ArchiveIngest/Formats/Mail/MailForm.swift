internal import ArchiveModel

/// A mail that a form on a page sent: its text is one object of JSON, with the names of the form's fields.
struct MailForm {
    private let record: ArticleRecord
    private let slugline: String?

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
        slugline = members.first { $0.name.lowercased() == "slugline" }?.value.texts.first
    }

    /// Puts what the form says into an article; when and by whom it was sent the mail knows.
    func fill(_ article: inout ParsedArticle) {
        let stated = record.parsed(range: article.range)
        article.title = stated.title ?? article.title
        article.summary = stated.summary
        article.body = stated.body
        article.dateline = stated.dateline
        article.section = stated.section ?? article.section
        if !stated.byline.isEmpty { article.byline = stated.byline }
        if !stated.tags.isEmpty { article.tags = stated.tags }
        article.country = stated.country
        article.agency = stated.agency
        article.captions = stated.captions
        guard let slugline else { return }
        article.wire = WireDetails()
        article.wire?.slugline = slugline
    }
}
