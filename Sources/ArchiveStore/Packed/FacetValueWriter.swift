internal import GRDB

/// Numbers the values that articles share, each once for its field, in the table `facet_values`.
struct FacetValueWriter {
    private struct Value: Hashable {
        let field: PackedField
        let text: String
    }

    private let db: Database
    private let addsValues: Bool
    private let find: PreparedStatement
    private let insert: PreparedStatement
    private let format: PreparedStatement
    private var known: [Value: UInt64] = [:]
    private var formats: [Int64: UInt64] = [:]

    /// Prepares to number; without `addsValues`, a value that has no number is told by one that no value has.
    init(_ db: Database, addsValues: Bool = true) throws {
        self.db = db
        self.addsValues = addsValues
        find = try PreparedStatement(db, "SELECT id FROM facet_values WHERE field = ? AND value = ?")
        insert = try PreparedStatement(db, "INSERT INTO facet_values (field, value) VALUES (?, ?)")
        format = try PreparedStatement(db, "SELECT format FROM sources WHERE id = ?")
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() {
        known.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
    }

    /// The number of a value, which is given one if it is new; 0 for none.
    mutating func number(of text: String?, in field: PackedField) throws -> UInt64 {
        guard let text, !text.isEmpty else { return 0 }
        let value = Value(field: field, text: text)
        if let number = known[value] { return number }
        let number = try stored(value) ?? (addsValues ? add(value) : .max)
        known[value] = number
        return number
    }

    /// The number of the format of a source.
    mutating func number(ofFormatOfSource source: Int64) throws -> UInt64 {
        if let number = formats[source] { return number }
        format.bind(source, at: 1)
        let number = try number(of: format.first { $0.text(0) } ?? nil, in: .format)
        formats[source] = number
        return number
    }

    private func stored(_ value: Value) throws -> UInt64? {
        find.bind(text: value.field.name, at: 1)
        find.bind(text: value.text, at: 2)
        return try find.first { UInt64(bitPattern: $0.number(0)) }
    }

    private func add(_ value: Value) throws -> UInt64 {
        insert.bind(text: value.field.name, at: 1)
        insert.bind(text: value.text, at: 2)
        try insert.run()
        return UInt64(bitPattern: db.lastInsertedRowID)
    }
}
