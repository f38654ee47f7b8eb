internal import ArchiveModel

extension NewsArchive.ReindexReport {
    /// The report as one document.
    package var json: JSONValue {
        .object([
            ("schema", .integer(1)), ("total", .integer(total)), ("articles", .integer(articles)),
            ("changed", .integer(changed)), ("gone", .array(gone.map(\.json))), ("new", .array(new.map(\.json))),
            ("interrupted", .bool(wasInterrupted)),
        ])
    }
}

extension NewsArchive.ReindexReport.Name {
    fileprivate var json: JSONValue { .object([("kind", .string(kind.rawValue)), ("name", .string(name))]) }
}
