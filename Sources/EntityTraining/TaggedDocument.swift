internal import ArchiveModel
internal import Foundation

/// A document of a training set: sentences of tokens with the names in them.
struct TaggedDocument: Sendable {
    let id: String
    let sentences: [Sentence]

    struct Sentence: Sendable {
        let tokens: [String]
        /// The tokens as they are printed.
        let joined: JoinedTokens
        /// The names of the three kinds; `end` is exclusive.
        let names: [(tokens: Range<Int>, kind: EntityKind)]
        var isHeadline = false

        init(_ tokens: [String], names: [(tokens: Range<Int>, kind: EntityKind)], isHeadline: Bool = false) {
            self.tokens = tokens
            joined = JoinedTokens(tokens)
            self.names = names
            self.isHeadline = isHeadline
        }

        init(_ text: MarkedText) {
            tokens = text.tokens
            joined = JoinedTokens(text)
            names = text.names
        }
    }

    /// Reads a file of texts, which end with a blank line, with their names marked, a sentence a line.
    static func marked(at path: String) throws -> [TaggedDocument] {
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
        return lines.split(whereSeparator: \.isEmpty).enumerated().map { number, lines in
            TaggedDocument(id: "\(number)", sentences: lines.map { Sentence(MarkedText($0)) })
        }
    }

    /// Reads a file of JSON lines: `{"id", "sents": [{"tokens": […], "ents": [[first, end, kind]…]}]}`.
    static func documents(at path: String) throws -> [TaggedDocument] {
        guard !path.hasSuffix(".txt") else { return try marked(at: path) }
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n"))
        return try lines.map { try TaggedDocument(JSONDecoder().decode(Record.self, from: $0)) }
    }

    init(id: String, sentences: [Sentence]) {
        self.id = id
        self.sentences = sentences
    }

    private init(_ record: Record) {
        id = record.id
        sentences = record.sents.map { sentence in
            Sentence(
                sentence.tokens,
                names: (sentence.ents ?? []).compactMap { name in
                    Self.kinds[name.kind].map { (name.first..<name.end, $0) }
                })
        }
    }

    /// The document as an article, a paragraph a sentence.
    var article: Article {
        var article = Article(id: id, format: "tokens")
        article.language = "en"
        article.body = sentences.map(\.joined.text)
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
