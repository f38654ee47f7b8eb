internal import ArchiveModel

extension NewsArchive.AnnotatedText {
    /// An object a mention, each with the document's identifier.
    package var json: [JSONValue] {
        mentions.map { mention in
            .object([
                ("id", .string(id)), ("start", .integer(mention.range.lowerBound)),
                ("end", .integer(mention.range.upperBound)), ("text", .string(mention.text)),
                ("kind", .string(mention.kind.rawValue)), ("entity", .string(mention.entity)),
            ])
        }
    }
}

extension NewsArchive.AnnotatedTokens {
    /// The document with its mentions: sentence, first token, end, kind.
    package var json: JSONValue {
        let entities = mentions.map { mention in
            JSONValue.array([
                .integer(mention.sentence), .integer(mention.tokens.lowerBound), .integer(mention.tokens.upperBound),
                .string(mention.kind.rawValue),
            ])
        }
        return .object([("id", .string(id)), ("entities", .array(entities))])
    }
}
