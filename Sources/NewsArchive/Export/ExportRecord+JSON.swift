internal import ArchiveModel
internal import ArchiveStore
internal import Foundation

/// How the records of an export are written: a line each.
extension ExportRecord {
    /// The first line: what the file is; of a part, the query; whether the bytes of sources are in it.
    static func header(part: String?, carriesBytes: Bool) -> JSONValue {
        .object([
            ("archive_export", .integer(1)), ("part", part.map(JSONValue.string) ?? .null),
            ("sources", .bool(carriesBytes)),
        ])
    }

    /// The last line, which a file that is cut off lacks.
    static func end(articles: Int) -> JSONValue {
        .object([("record", .string("end")), ("articles", .integer(articles))])
    }

    /// The record.
    var json: JSONValue {
        switch self {
        case .row(let row): row.json
        case .bytes(let bytes):
            .object([
                ("record", .string("bytes")), ("source", .string(bytes.source)), ("offset", .integer(bytes.offset)),
                ("zstd", .string(Data(bytes.frame).base64EncodedString())),
            ])
        case .entity(let entity):
            .object([
                ("record", .string("entity")), ("kind", .string(entity.kind.rawValue)), ("key", .string(entity.key)),
                ("name", .string(entity.name)), ("country", .text(entity.country)), ("aliases", .texts(entity.aliases)),
            ])
        case .article(let article): article.json
        }
    }
}

extension ExportRow {
    fileprivate var json: JSONValue {
        let members = zip(table.columns, values).map { column, value -> (key: String, value: JSONValue) in
            switch value {
            case .null: (key: column.name, value: .null)
            case .number(let number): (key: column.name, value: .integer(number))
            case .text(let text): (key: column.name, value: .string(text))
            }
        }
        return .object([(key: "record", value: .string(table.rawValue))] + members)
    }
}

extension ExportedArticle {
    /// The article in the shape that every verb writes, then what only an archive needs.
    fileprivate var json: JSONValue {
        guard case .object(let members) = article.json(.full) else { return .null }
        return .object([(key: "record", value: .string("article"))] + members + [("archive", kept)])
    }

    private var kept: JSONValue {
        .object([
            ("hash", .string(String(contentHash))), ("ingested_at", .string(ingestedAt)),
            ("recogniser", recogniser.map(JSONValue.string) ?? .null),
            (
                "tags",
                .array(tags.map { .object([("name", .string($0.name)), ("origin", .string($0.origin))]) })
            ),
            ("evidence", .object(article.evidence.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
            (
                "stated",
                .array(
                    EntityKind.allCases.flatMap { kind in
                        article.stated[kind].map { Self.json(kind, [("name", .string($0))]) }
                    })
            ),
            (
                "names",
                .array(
                    names.map { Self.json($0.kind, [("name", .string($0.name)), ("aliases", .texts($0.aliases))]) })
            ),
            ("mentions", .array(mentions.map(\.json))), ("quotes", .texts(quotes)),
            ("as_read", .array(asRead.map(\.json))), ("versions", .array(versions.map(\.json))),
        ])
    }

    private static func json(_ kind: EntityKind, _ members: [(key: String, value: JSONValue)]) -> JSONValue {
        .object([(key: "kind", value: .string(kind.rawValue))] + members)
    }
}

extension ExportedArticle.Mention {
    fileprivate var json: JSONValue {
        .object([
            ("kind", .string(kind.rawValue)), ("key", .string(key)), ("names", .texts(names)),
            ("count", .integer(count)), ("positions", .string(positions)), ("roles", .texts(roles)),
            ("quotes", .texts(quotes)),
        ])
    }
}

extension ExportedArticle.Version {
    fileprivate var json: JSONValue {
        .object([
            ("sha256", .string(source.sha256)), ("offset", .integer(source.offset)),
            ("length", .integer(source.length)), ("hash", .string(String(contentHash))),
            ("replaced_at", .string(replacedAt)),
        ])
    }
}
