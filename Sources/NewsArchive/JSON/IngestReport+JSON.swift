internal import ArchiveModel

extension IngestReport {
    /// The report as one document.
    package var json: JSONValue {
        .object([
            ("schema", .integer(1)), ("files", .integer(files)), ("new", .integer(new)), ("updated", .integer(updated)),
            ("unchanged", .integer(unchanged)), ("rejected", .integer(rejected)),
            ("furniture_lines", .integer(furnitureLines)), ("interrupted", .bool(wasInterrupted)),
            ("warnings", .array(warnings.map(\.json))),
        ])
    }
}

extension IngestWarning {
    fileprivate var json: JSONValue {
        .object([
            ("file", .string(file)), ("offset", offset.map(JSONValue.integer) ?? .null), ("message", .string(message)),
        ])
    }
}
