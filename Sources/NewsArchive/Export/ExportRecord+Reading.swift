internal import ArchiveIngest
internal import ArchiveModel
internal import ArchiveStore
internal import Foundation

/// How the records of an export are read.
extension ExportRecord {
    /// The record of a line; nil if the line lacks what such a record needs.
    init?(_ json: ReadJSON) {
        let name = json["record"]?.string ?? ""
        switch name {
        case "article":
            guard let article = ExportedArticle(json) else { return nil }
            self = .article(article)
        case "entity":
            guard let kind = json.kind, let key = json["key"]?.string, let name = json["name"]?.string else {
                return nil
            }
            self = .entity(
                ExportedEntity(
                    kind: kind, key: key, name: name, country: json["country"]?.string,
                    aliases: json["aliases"]?.strings ?? []))
        case "bytes":
            guard let source = json["source"]?.string, let offset = json["offset"]?.integer,
                let frame = json["zstd"]?.string.flatMap({ Data(base64Encoded: $0) })
            else { return nil }
            self = .bytes(ExportedBytes(source: source, offset: offset, frame: Array(frame)))
        default:
            guard let row = ExportTable(rawValue: name).flatMap({ ExportRow($0, json) }) else { return nil }
            self = .row(row)
        }
    }
}

extension ExportRow {
    /// The row of a line; nil if a value is of another kind than its column.
    fileprivate init?(_ table: ExportTable, _ json: ReadJSON) {
        var values: [Value] = []
        for column in table.columns {
            switch json[column.name] {
            case nil, .null: values.append(.null)
            case .some(let value):
                let number = value.integer.map { Value.number($0) }
                guard let value = column.isNumber ? number : value.string.map({ Value.text($0) }) else { return nil }
                values.append(value)
            }
        }
        guard values.first != .null else { return nil }
        self.init(table, values)
    }
}

extension ExportedArticle {
    /// The article of a line; nil if it is none.
    fileprivate init?(_ json: ReadJSON) {
        guard let article = Article(exported: json), let kept = json["archive"],
            let hash = kept["hash"]?.string.flatMap({ Int64($0) })
        else { return nil }
        self.init(article)
        contentHash = hash
        ingestedAt = kept["ingested_at"]?.string ?? ""
        recogniser = kept["recogniser"]?.string
        tags = Self.each(kept["tags"]) { json in
            guard let name = json["name"]?.string, let origin = json["origin"]?.string else { return nil }
            return Tag(name: name, origin: origin)
        }
        names = Self.each(kept["names"]) { json in
            guard let kind = json.kind, let name = json["name"]?.string else { return nil }
            return ArticleEntity(kind: kind, name: name, aliases: json["aliases"]?.strings ?? [])
        }
        mentions = Self.each(kept["mentions"], Self.mention)
        quotes = kept["quotes"]?.strings ?? []
        asRead = Self.each(kept["as_read"], Self.mention)
        versions = Self.each(kept["versions"]) { json in
            guard let source = SourceReference(exported: json), let hash = json["hash"]?.string.flatMap({ Int64($0) })
            else { return nil }
            return Version(source: source, contentHash: hash, replacedAt: json["replaced_at"]?.string ?? "")
        }
    }

    private static func each<T>(_ list: ReadJSON?, _ value: (ReadJSON) -> T?) -> [T] {
        (list?.elements ?? []).compactMap(value)
    }

    private static func mention(_ json: ReadJSON) -> Mention? {
        guard let kind = json.kind, let key = json["key"]?.string else { return nil }
        return Mention(
            kind: kind, key: key, names: json["names"]?.strings ?? [], count: json["count"]?.integer ?? 0,
            positions: json["positions"]?.string ?? "", roles: json["roles"]?.strings ?? [],
            quotes: json["quotes"]?.strings ?? [])
    }
}
