internal import ArchiveModel
internal import Foundation

/// A document of a training set: sentences of tokens with the names in them.
struct TaggedDocument: Sendable {
    let id: String
    let sentences: [Sentence]

    struct Sentence: Sendable {
        let tokens: [String]
        /// The names of the three kinds; `end` is exclusive.
        let names: [(tokens: Range<Int>, kind: EntityKind)]
    }

    /// Reads a file of JSON lines: `{"id", "sents": [{"tokens": […], "ents": [[first, end, kind]…]}]}`.
    static func documents(at path: String) throws -> [TaggedDocument] {
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        return try lines.map { try TaggedDocument(JSONDecoder().decode(Record.self, from: $0)) }
    }

    private init(_ record: Record) {
        id = record.id
        sentences = record.sents.map { sentence in
            Sentence(
                tokens: sentence.tokens,
                names: (sentence.ents ?? []).compactMap { name in
                    Self.kinds[name.kind].map { (name.first..<name.end, $0) }
                })
        }
    }

    /// The document as an article, a paragraph a sentence.
    var article: Article {
        var article = Article(id: id, format: "tokens")
        article.language = "en"
        article.body = sentences.map { JoinedTokens($0.tokens).text }
        return article
    }

    private static let kinds: [String: EntityKind] = ["PER": .person, "ORG": .organisation, "LOC": .place]

    private struct Record: Decodable {
        let id: String
        let sents: [SentenceRecord]
    }

    private struct SentenceRecord: Decodable {
        let tokens: [String]
        let ents: [NameRecord]?
    }

    private struct NameRecord: Decodable {
        let first: Int
        let end: Int
        let kind: String

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            first = try values.decode(Int.self)
            end = try values.decode(Int.self)
            kind = try values.decode(String.self)
        }
    }
}
