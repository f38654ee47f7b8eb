internal import ArchiveModel

extension QueryNode: CustomStringConvertible {
    /// The query that reads back as this tree.
    package var description: String {
        switch self {
        case .phrase(let text, let part): Self.prefix(part) + Self.quoted(text)
        case .prefix(let text, let part): Self.prefix(part) + text + "*"
        case .fuzzy(let text, let edits, let part): Self.prefix(part) + text + (edits > 1 ? "~\(edits)" : "~")
        case .verbatim(let text, let part): Self.prefix(part) + "=\"" + text + "\""
        case .near(let texts, let distance, let part): Self.nearDescription(texts, distance, part)
        case .clause(let clause): clause.description
        case .and(let nodes): nodes.map(\.grouped).joined(separator: " ")
        case .or(let nodes): nodes.map(\.grouped).joined(separator: " OR ")
        case .not(let node): "NOT " + node.grouped
        }
    }

    private var grouped: String {
        switch self {
        case .and, .or: "(" + description + ")"
        case .phrase, .prefix, .fuzzy, .verbatim, .near, .clause, .not: description
        }
    }

    private static func prefix(_ part: ArticleField?) -> String { part.map { $0.rawValue + ":" } ?? "" }

    private static func nearDescription(_ texts: [String], _ distance: Int, _ part: ArticleField?) -> String {
        let words = texts.map(quoted).joined(separator: " NEAR/\(distance) ")
        return part == nil ? words : prefix(part) + "(" + words + ")"
    }

    /// The text in quotes, unless it is one word that reads back as itself.
    private static func quoted(_ text: String) -> String {
        let isWord =
            text.allSatisfy { $0.isLetter || $0.isNumber } && text.unicodeScalars.allSatisfy { $0 == $0.narrowed }
        let isReserved = text == "NEAR" || QueryToken.namedOperator(text) != nil
        return isWord && !isReserved && !text.isEmpty ? text : "\"" + text + "\""
    }
}

extension QueryClause: CustomStringConvertible {
    /// The clause as it is written.
    package var description: String {
        switch self {
        case .date(let range): "date:\(range)"
        case .undated: "date:none"
        case .ingested(let range): "ingested:\(range)"
        case .entity(let kind, let name, let isWhole, let atLeast):
            Self.name(of: kind) + ":" + (isWhole ? "\"\(name)\"" : name)
                + (atLeast > 1 ? "{\(atLeast)..}" : "")
        case .said(let name, let isWhole): "said:" + (isWhole ? "\"\(name)\"" : name)
        case .value(let field, let value):
            field.rawValue + ":" + Self.quoted(value, signs: field == .source ? "*?./_@+-" : "./_@+-")
        case .presence(let field, let isThere): (isThere ? "has:" : "missing:") + field.rawValue
        }
    }

    /// The value in quotes, unless it reads back as itself.
    private static func quoted(_ value: String, signs: String) -> String {
        let isPlain = value.unicodeScalars.allSatisfy {
            signs.unicodeScalars.contains($0) || ("0"..."9").contains($0)
                || ($0.properties.isAlphabetic && $0 == $0.narrowed)
        }
        return isPlain && !value.hasPrefix("-") ? value : "\"\(value)\""
    }

    private static func name(of kind: EntityKind?) -> String {
        switch kind {
        case .person: "person"
        case .organisation: "org"
        case .place: "place"
        case nil: "entity"
        }
    }
}
