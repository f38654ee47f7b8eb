package import ArchiveModel

extension Article {
    /// How much of an article its JSON holds.
    package enum JSONDetail: Sendable {
        /// Without body, captions, related, furniture, roles and quotes: what lists of hits need.
        case listed
        /// Everything.
        case full
    }

    /// The article in the one JSON shape that every verb and the API use.
    package func json(_ detail: JSONDetail, snippet: String? = nil, score: Double? = nil) -> JSONValue {
        var members = describingMembers + wireMembers + namedMembers
        if detail == .full { members += textMembers }
        members.append(("source", source?.json ?? .null))
        if let snippet { members.append(("snippet", .text(snippet))) }
        if let score { members.append(("score", .number(score))) }
        return .object(members)
    }

    /// The whole article as a document of its own.
    package var document: JSONValue {
        guard case .object(let members) = json(.full) else { return .null }
        return .object([("schema", .integer(1))] + members)
    }

    private var describingMembers: [(key: String, value: JSONValue)] {
        [
            ("id", .string(id)), ("file", .text(file)), ("format", .string(format)), ("title", .text(title)),
            ("summary", .text(summary)), ("published", .text(published?.iso8601)),
            ("updated", .text(updated?.iso8601)), ("date_evidence", .text(dateEvidence?.rawValue)),
            ("byline", .texts(byline)), ("dateline", .text(dateline)), ("agency", .text(agency)),
            ("agency_name", .text(agencyName)), ("publisher", .text(publisher)), ("country", .text(country)),
            ("section", .text(section)), ("language", .text(language)), ("url", .text(url)), ("tags", .texts(tags)),
        ]
    }

    /// What its provider says of an item of the wire, a feed or a form; nothing of other articles.
    private var wireMembers: [(key: String, value: JSONValue)] {
        wire?.fields.map { name, values in
            if WireDetails.lists.contains(name) { return (name, .texts(values)) }
            let number = WireDetails.numbers.contains(name) ? values.first.flatMap(Int.init) : nil
            return (name, number.map(JSONValue.integer) ?? .text(values.first))
        } ?? []
    }

    private var namedMembers: [(key: String, value: JSONValue)] {
        [
            ("people", .texts(names(of: .person))), ("organisations", .texts(names(of: .organisation))),
            ("places", .texts(names(of: .place))),
        ]
    }

    private var textMembers: [(key: String, value: JSONValue)] {
        [
            ("body", .texts(body)), ("captions", .array(captions.map(\.json))), ("related", .texts(related)),
            ("furniture", .texts(furniture)), ("roles", .array(roles.map(\.json))),
            ("quotes", .array(quotes.map(\.json))),
        ]
    }
}

extension PersonRole {
    fileprivate var json: JSONValue { .object([("person", .string(person)), ("role", .string(role))]) }
}

extension Quote {
    fileprivate var json: JSONValue {
        .object([
            ("speaker", .text(speaker)), ("verb", .text(verb)), ("text", .string(text)),
            ("paragraph", field == .body ? .integer(paragraph) : .null),
        ])
    }
}

extension Caption {
    fileprivate var json: JSONValue { .object([("text", .string(text)), ("credit", .text(credit))]) }
}

extension SourceReference {
    fileprivate var json: JSONValue {
        var fields: [(key: String, value: JSONValue)] = [
            ("sha256", .string(sha256)), ("offset", .integer(offset)), ("length", .integer(length)),
        ]
        if let member { fields.append(("member", member.json)) }
        return .object(fields)
    }
}

extension SourceReference.Member {
    fileprivate var json: JSONValue {
        .object([
            ("name", .text(name)), ("address", .text(address)),
            ("offset", unpacked.map { .integer($0.lowerBound) } ?? .null),
            ("length", unpacked.map { .integer($0.count) } ?? .null),
        ])
    }
}
