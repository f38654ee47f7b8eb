internal import ArchiveModel

extension WireItem {
    /// The article; nil if there is neither a headline nor a text.
    func parsed() -> ParsedArticle? {
        var item = self
        item.takeByline()
        item.takeCopyright()
        item.takeDateline()
        item.takeCaption()
        item.dropRepetition()
        item.takeSource()
        item.wire.editorNote = notes.isEmpty ? nil : notes.joined(separator: "\n")
        var article = item.article
        article.wire = item.wire.isEmpty ? nil : item.wire
        if article.published == nil { article.published = item.wire.created ?? article.updated }
        if article.published != nil { article.dateEvidence = article.dateEvidence ?? .metadata }
        if article.id == nil { article.id = item.wire.guid }
        let isEmpty = article.title == nil && article.body.isEmpty && article.captions.isEmpty && article.summary == nil
        return isEmpty ? nil : article
    }

    /// A byline that is the first thing in the text, or the first after the notes of what is new.
    private mutating func takeByline() {
        for (index, line) in article.body.prefix(6).enumerated() {
            let names = WireByline.names(ofParagraph: line)
            guard !names.isEmpty else { continue }
            if article.byline.isEmpty || !article.byline.contains(where: { $0.contains(" ") }) {
                article.byline = names
            }
            article.body.remove(at: index)
            article.furniture.append(line)
            return
        }
    }

    /// A last line that says whose the rights are.
    private mutating func takeCopyright() {
        guard let last = article.body.last, article.body.count > 1, last.utf8.count <= 400 else { return }
        let mark = last.prefix(12).lowercased()
        guard mark.hasPrefix("©") || mark.hasPrefix("(c)") || mark.hasPrefix("copyright ") else { return }
        set(\.wire.copyright, last)
        article.furniture.append(article.body.removeLast())
    }

    /// The dateline: as stated, as the text opens, or the place alone.
    private mutating func takeDateline() {
        let opening = article.body.prefix(6).lazy.compactMap(Dateline.init).first
        // A text may open with the day and the agency alone: Jan 30 (Reuters).
        let place = opening?.text.split(separator: "(").first.map(String.init)
        let hasPlace = place.map { !WireDate.isDate($0) } == true
        if article.dateline == nil { article.dateline = hasPlace ? opening?.text : located }
        if let agency = opening?.agency { sources.append(agency) }
        if article.published == nil, wire.created == nil, let date = opening?.date {
            article.published = date.iso8601
            article.dateEvidence = .dateline
        }
    }

    /// A summary that is the slugline and the headline, a first paragraph that is the headline.
    private mutating func dropRepetition() {
        if article.body.count == 1, article.summary == article.body[0] { article.summary = nil }
        guard let title = article.title else { return }
        if let summary = article.summary, summary != title, summary.hasSuffix(title) { article.summary = nil }
        if article.body.count > 1, article.body[0] == title { article.furniture.append(article.body.removeFirst()) }
    }

    /// What describes a picture, a film or a sound is its text.
    private mutating func takeCaption() {
        guard let kind = wire.kind, kind != "text", kind != "composite", article.body.isEmpty,
            let caption = article.summary
        else { return }
        article.body = WireText.paragraphs(of: caption, lineEnds: .markup)
        article.summary = nil
    }

    /// The first source that is an agency; else the first.
    private mutating func takeSource() {
        guard article.agency == nil else { return }
        article.agency = sources.first { !Agency.credited(in: $0).isEmpty } ?? sources.first
    }
}
