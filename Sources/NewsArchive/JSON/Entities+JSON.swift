package import ArchiveModel

extension NewsArchive.EntityList {
    /// The list as one document.
    package var json: JSONValue {
        .object([
            ("schema", .integer(1)), ("query", .string(query)), ("total", .integer(total)),
            ("entities", .array(entities.map(\.json))),
        ])
    }
}

extension NamedEntity {
    /// The entity with its other names and the number of articles.
    package var json: JSONValue { .object(members) }

    fileprivate var members: [(key: String, value: JSONValue)] {
        [
            ("kind", .string(kind.rawValue)), ("name", .string(name)), ("aliases", .texts(aliases)),
            ("country", .text(country)), ("articles", .integer(articles)),
        ]
    }
}

extension EntityProfile {
    /// The profile as one document.
    package var json: JSONValue {
        let times: [(key: String, value: JSONValue)] = [
            ("mentions", .integer(mentions)), ("first", first?.json ?? .null), ("last", last?.json ?? .null),
            ("undated", .integer(timeline.undated)), ("imprecise", .integer(timeline.yearOnly)),
            ("months", .array(timeline.counts.map(\.json))),
        ]
        let company = company.map { (key: $0.field.rawValue, value: JSONValue.array($0.values.map(\.json))) }
        return .object(
            [("schema", .integer(1))] + entity.members + times + company
                + [
                    ("latest", .array(latest.map(\.json))), ("roles", .array(roles.map(\.json))),
                    ("quotes", .array(quotes.map(\.json))),
                ])
    }
}

extension EntityProfile.Count {
    fileprivate var json: JSONValue {
        let lift = lift.map { [("lift", JSONValue.number(($0 * 100).rounded() / 100))] } ?? []
        return .object([("value", .string(value)), ("count", .integer(articles))] + lift)
    }
}

extension EntityProfile.Appearance {
    fileprivate var json: JSONValue {
        .object([("id", .string(id)), ("published", .text(published?.iso8601)), ("title", .text(title))])
    }
}

extension EntityProfile.Role {
    fileprivate var json: JSONValue {
        .object([
            ("role", .string(role)), ("count", .integer(articles)), ("first", .text(first?.iso8601)),
            ("last", .text(last?.iso8601)),
        ])
    }
}

extension EntityProfile.Quotation {
    fileprivate var json: JSONValue {
        .object([
            ("id", .string(article.id)), ("published", .text(article.published?.iso8601)), ("verb", .text(verb)),
            ("text", .string(text)),
        ])
    }
}
