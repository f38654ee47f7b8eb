internal import ArchiveModel

/// A web page that a browser saved with its pictures, as a mail (RFC 2557).
struct SavedPage {
    private let page: MIMEPart
    private let address: String?

    /// Takes the page out of such a mail; nothing if a person wrote it.
    init?(_ message: MIMEPart) {
        guard message.type.value == "multipart/related" || message.type.value == "text/html",
            let page = Self.page(in: message)
        else { return nil }
        let location = message.header["snapshot-content-location"]
        guard location != nil || message.header["to"] == nil && page.header["content-location"] != nil else {
            return nil
        }
        self.page = page
        address = location ?? page.header["content-location"]
    }

    /// The article of the page, whose mail stands in that range of the file; nothing if it has none.
    func article(range: Range<Int>) -> ParsedArticle? {
        guard var html = page.text, let document = html.withUTF8({ HTMLDocument(UnsafeRawBufferPointer($0)) }) else {
            return nil
        }
        var article = HTMLArticle.article(of: document, range: range)
        article.url = article.url ?? address.flatMap { $0.hasPrefix("http") ? $0 : nil }
        return article.title == nil && article.body.isEmpty ? nil : article
    }

    private static func page(in part: MIMEPart) -> MIMEPart? {
        if part.type.value == "text/html" { return part }
        return part.parts.lazy.compactMap(page).first
    }
}
