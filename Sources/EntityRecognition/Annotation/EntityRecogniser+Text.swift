internal import ArchiveModel

extension EntityRecogniser {
    /// The mentions in a text that is read as one document, in reading order.
    package func mentions(in text: String) -> [TextMention] {
        let text = PlainText(text)
        var mentions = entities(inParagraphs: text.paragraphs.map(\.text)).flatMap { entity in
            entity.mentions.map { mention in
                let start = text.paragraphs[mention.paragraph].firstScalar
                let range = start + mention.range.lowerBound..<start + mention.range.upperBound
                return (range: range, entity: entity)
            }
        }
        mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        let texts = text.substrings(mentions.map(\.range))
        return zip(mentions, texts).map { mention, text in
            TextMention(
                range: mention.range, text: text, kind: mention.entity.kind, entity: mention.entity.name.withoutLineEnds
            )
        }
    }

    /// The mentions in sentences that were cut into tokens elsewhere, all of one document, in reading order.
    ///
    /// A mention that ends within a token is widened to its end; of mentions that then meet in a token the first stays.
    package func mentions(in sentences: [[String]]) -> [TokenMention] {
        let joined = sentences.map(JoinedSentence.init)
        var mentions = entities(inParagraphs: joined.map(\.text)).flatMap { entity in
            entity.mentions.compactMap { mention -> TokenMention? in
                let tokens = joined[mention.paragraph].tokens(in: mention.range)
                guard !tokens.isEmpty else { return nil }
                return TokenMention(
                    sentence: mention.paragraph, tokens: tokens, kind: entity.kind, entity: entity.name)
            }
        }
        mentions.sort { ($0.sentence, $0.tokens.lowerBound) < ($1.sentence, $1.tokens.lowerBound) }
        return mentions.reduce(into: []) { kept, mention in
            if let last = kept.last, last.sentence == mention.sentence, last.tokens.overlaps(mention.tokens) { return }
            kept.append(mention)
        }
    }

    private func entities(inParagraphs paragraphs: [String]) -> [ArticleEntity] {
        var article = Article(id: "", format: "")
        article.body = paragraphs
        return entities(in: article)
    }
}

extension String {
    /// The name as it reads where no line end parts it.
    fileprivate var withoutLineEnds: String {
        guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
        return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
