internal import ArchiveModel

/// A mail as an article: its subject the headline, its sender author or outlet, its text the body.
struct MailMessage {
    private let header: MIMEHeader
    /// The paragraphs of the text.
    private(set) var paragraphs: [String] = []
    private var furniture: [String] = []
    /// What the parts that are no text are called.
    private(set) var attachments: [String] = []
    /// The mails that it holds.
    private(set) var forwarded: [MIMEPart] = []

    init(_ message: MIMEPart) {
        header = message.header
        read(message)
    }

    /// The subject.
    var subject: String? { header["subject"] }

    /// The article; `range` is the message's place on disk.
    func parsed(range: Range<Int>) -> ParsedArticle {
        var article = ParsedArticle(range: range)
        article.id = header["message-id"].map { $0.filter { $0 != "<" && $0 != ">" } }
        article.title = subject
        article.published = header["date"]
        if article.published != nil { article.dateEvidence = .metadata }
        article.language = header["content-language"]
        article.url = header["archived-at"].map { $0.filter { $0 != "<" && $0 != ">" } }
        article.tags = header["keywords"]?.split(separator: ",").compactMap { String($0).trimmed.nonEmpty } ?? []
        article.section = listName
        setSender(of: &article)
        article.body = paragraphs
        article.furniture = furniture
        MailForm(paragraphs)?.fill(&article)
        return article
    }

    /// Who sends to a list is an outlet, with an author before `from` or `at` perhaps; who writes to a person is an
    /// author.
    private func setSender(of article: inout ParsedArticle) {
        let senders = MailAddress.list(header["from"] ?? "")
        guard isFromList else {
            article.byline = senders.map { $0.name ?? $0.address }
            return
        }
        guard let sender = senders.first else { return }
        let name = sender.name ?? sender.host ?? sender.address
        for link in [" from ", " at ", " via ", " | "] {
            guard let place = name.firstRange(of: link) else { continue }
            article.byline = [String(name[..<place.lowerBound])]
            article.publisher = String(name[place.upperBound...])
            return
        }
        article.publisher = name
    }

    private var isFromList: Bool {
        let precedence = header["precedence"]?.lowercased() ?? ""
        return header["list-id"] != nil || header["list-unsubscribe"] != nil || ["bulk", "list"].contains(precedence)
    }

    /// The name of the list: `The Morning` of `The Morning <morning.post.example>`, else what is in the brackets.
    private var listName: String? {
        guard let list = header["list-id"] else { return nil }
        let name = String(list.prefix { $0 != "<" }).trimmed.filter { $0 != "\"" }
        return name.nonEmpty ?? list.filter { $0 != "<" && $0 != ">" }.nonEmpty
    }

    private mutating func read(_ part: MIMEPart) {
        switch part.type.value {
        case "multipart/alternative": readAlternatives(part.parts)
        case "message/rfc822" where !part.parts.isEmpty: forwarded += part.parts
        case _ where !part.parts.isEmpty: for inner in part.parts { read(inner) }
        case "text/html" where !part.isAttachment: append(part.text.map(HTMLText.paragraphs), of: part)
        case "text/plain" where !part.isAttachment: append(part.text.map(Self.paragraphs(of: part.type)), of: part)
        default: note(part)
        }
    }

    /// The paragraphs of plain text, whose lines its program may have wrapped with a space at each end that is none
    /// (RFC 3676).
    private static func paragraphs(of type: MIMEValue) -> (String) -> [String] {
        guard type["format"]?.lowercased() == "flowed" else { return { $0.paragraphs } }
        return { text in
            var whole = ""
            for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                whole += line.hasSuffix(" ") && line != "-- " ? String(line) : line + "\n"
            }
            return whole.paragraphs
        }
    }

    /// Of texts that say the same, the one in HTML, whose paragraphs are whole; else the first that says anything.
    private mutating func readAlternatives(_ parts: [MIMEPart]) {
        let readings = parts.map { part in
            var reading = self
            reading.paragraphs = []
            reading.furniture = []
            reading.read(part)
            return reading
        }
        let isHTML = parts.map { $0.type.value != "text/plain" }
        let best =
            zip(readings, isHTML).first { $0.1 && !$0.0.paragraphs.isEmpty }?.0
            ?? readings.first { !$0.paragraphs.isEmpty } ?? readings.first
        guard let best else { return }
        paragraphs += best.paragraphs
        furniture += best.furniture
        attachments = best.attachments
        forwarded = best.forwarded
    }

    private mutating func append(_ texts: [String]?, of part: MIMEPart) {
        guard let texts else { return note(part) }
        // Two hyphens part the text from who signs it.
        let end = part.type.value == "text/plain" ? texts.firstIndex(of: "--") ?? texts.count : texts.count
        paragraphs += texts[..<end].filter { !MailFurniture.isOne($0) }
        furniture += texts[..<end].filter(MailFurniture.isOne) + texts[end...]
    }

    /// A picture that the text shows is no attachment.
    private mutating func note(_ part: MIMEPart) {
        let isShown = part.header["content-id"] != nil && !part.isAttachment
        guard !isShown else { return }
        attachments.append(part.fileName.map { "\($0) (\(part.type.value))" } ?? part.type.value)
    }
}
