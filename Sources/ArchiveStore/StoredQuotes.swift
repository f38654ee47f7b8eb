internal import ArchiveModel

/// Quotes as one text that people can read, a line each: where the words stand (``MentionPositions``), the verb, and the
/// speaker's words unless the row tells the speaker, parted by tabs.
///
/// The words themselves are in the article.
enum StoredQuotes {
    /// The lines; nil if there are no quotes.
    static func text(_ quotes: [Quote], withSpeakers: Bool) -> String? {
        guard !quotes.isEmpty else { return nil }
        return StoredText.lines(
            quotes.map { quote in
                let place = Mention(field: quote.field, paragraph: quote.paragraph, range: quote.range)
                let fields = [
                    MentionPositions.text([place]), quote.verb ?? "", withSpeakers ? quote.speaker ?? "" : "",
                ]
                return fields.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\t")
            })
    }

    /// The quotes of the lines, with their words if the article is given; `speaker` says those that name none.
    static func quotes(_ text: String?, by speaker: String? = nil, in article: Article? = nil) -> [Quote] {
        guard let text else { return [] }
        return StoredText.items(text).compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard let place = MentionPositions.mentions(fields[0]).first else { return nil }
            return Quote(
                speaker: speaker ?? field(2, of: fields), verb: field(1, of: fields),
                text: article?.words(at: place) ?? "", field: place.field, paragraph: place.paragraph,
                range: place.range)
        }
    }

    private static func field(_ index: Int, of fields: [String]) -> String? {
        fields.indices.contains(index) && !fields[index].isEmpty ? fields[index] : nil
    }
}

extension Quote {
    /// Where it stands in reading order.
    var readingOrder: ReadingOrder { Mention(field: field, paragraph: paragraph, range: range).readingOrder }

    /// Whether both are the same words of the same article.
    func isSame(as other: Quote) -> Bool {
        field == other.field && paragraph == other.paragraph && range == other.range
    }
}

extension Article {
    /// The words at a place of the text.
    func words(at place: Mention) -> String {
        let text = passage(place.field, place.paragraph) ?? ""
        let scalars = text.unicodeScalars.dropFirst(place.range.lowerBound).prefix(place.range.count)
        return String(String.UnicodeScalarView(scalars))
    }

    /// What an entity of the article says, without the name of the speaker, which its entity tells, and without the words,
    /// which the article has.
    func quotes(by entity: ArticleEntity) -> [Quote] {
        guard quotes.contains(where: { $0.speaker == entity.name }) else { return [] }
        // Of two of one name, a person and a place, the first is meant.
        guard entities.first(where: { $0.name == entity.name })?.kind == entity.kind else { return [] }
        return quotes.filter { $0.speaker == entity.name }.map(\.reference)
    }
}

extension Quote {
    /// Where the words stand, and the verb.
    fileprivate var reference: Quote {
        var quote = self
        quote.speaker = nil
        quote.text = ""
        return quote
    }
}
