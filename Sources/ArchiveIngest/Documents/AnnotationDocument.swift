/// A document to be annotated: a text, or sentences that were cut into tokens elsewhere.
package struct AnnotationDocument: Sendable, Equatable {
    /// What is to be annotated.
    package enum Content: Sendable, Equatable {
        case text(String)
        case sentences([[String]])
    }

    /// What its results are known by.
    package let id: String
    package let content: Content
}

extension AnnotationDocument {
    /// What a file of documents holds.
    package enum Kind: Sendable {
        /// One text; or, in JSON lines, `{"id", "text"}` on each.
        case text
        /// JSON lines, `{"id", "sentences": [[token…]…]}` on each.
        case tokens
    }

    /// The document that a line of JSON is.
    init(_ kind: Kind, json scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.position
        var id: String?
        var content: Content?
        try scanner.object { (scanner, name) throws(JSONFault) in
            switch (name, kind) {
            case ("id", _): id = try scanner.value().identifier
            case ("text", .text): content = try scanner.value().string.map(Content.text)
            case ("sentences", .tokens): content = try scanner.value().sentences.map(Content.sentences)
            default: try scanner.skipValue()
            }
        }
        guard scanner.next() == nil else { throw JSONFault(offset: scanner.position, message: "more after the object") }
        guard let id else { throw JSONFault(offset: start, message: "it has no \"id\"") }
        guard let content else {
            let wanted = kind == .text ? "no \"text\" in quotes" : "no \"sentences\" that are lists of tokens in quotes"
            throw JSONFault(offset: start, message: "it has \(wanted)")
        }
        self.init(id: id, content: content)
    }
}

extension JSONValue {
    /// A string, or a number as it is written.
    fileprivate var identifier: String? {
        switch self {
        case .string(let text): text.nonEmpty
        case .number(let digits): digits
        default: nil
        }
    }

    fileprivate var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    fileprivate var elements: [JSONValue]? {
        guard case .list(let values) = self else { return nil }
        return values
    }

    /// Lists of strings; nil if anything in them is something else.
    fileprivate var sentences: [[String]]? {
        guard let lists = elements else { return nil }
        var sentences: [[String]] = []
        for list in lists {
            guard let values = list.elements else { return nil }
            let tokens = values.compactMap(\.string)
            guard tokens.count == values.count else { return nil }
            sentences.append(tokens)
        }
        return sentences
    }
}
