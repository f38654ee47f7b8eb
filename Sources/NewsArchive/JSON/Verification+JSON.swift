extension NewsArchive.Verification {
    /// The verification as one document.
    package var json: JSONValue {
        .object([
            ("schema", .integer(1)), ("whole", .bool(isWhole)), ("articles", .integer(articles)),
            ("sources", .integer(sources)), ("source_bytes", .integer(sourceBytes)),
            ("problems", .array(problems.map(\.json))), ("notes", .array(notes.map(\.json))),
            ("repairs", .texts(repairs)), ("interrupted", .bool(wasInterrupted)),
        ])
    }
}

extension NewsArchive.Finding {
    fileprivate var json: JSONValue {
        .object([
            ("article", .text(article)), ("source", .text(source)), ("message", .string(message)),
            ("remedy", .text(remedy)), ("repairable", .bool(isRepairable)),
        ])
    }
}
