/// How a table is written, and what its columns tell.
struct CSVHeader {
    /// What a column tells of an article, nothing for most.
    typealias Column = (field: ArticleField, rank: Int)?

    /// The sign between values.
    let delimiter: UInt8
    /// What each column tells.
    let columns: [Column]
    /// The values of the first row.
    let firstRow: [String]
    /// Whether the first row names the columns.
    let isStated: Bool

    private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]

    /// Finds out the delimiter and the columns from the beginning of a file; nothing if it has no row.
    init?(_ head: UnsafeRawBufferPointer, mapping: FieldMapping) {
        var best: Self?
        for delimiter in Self.delimiters {
            guard let header = Self(delimiter, head, mapping) else { return nil }
            if best.map({ $0.likelihood < header.likelihood }) ?? true { best = header }
        }
        guard let best else { return nil }
        self = best
    }

    /// Whether a column holds headlines or texts.
    var hasText: Bool { columns.contains { $0?.field == .title || $0?.field == .body } }

    /// How many of the columns tell something.
    var knownCount: Int { columns.count { $0 != nil } }

    private var likelihood: (Int, Int) { (hasText ? knownCount : 0, firstRow.count) }

    private init?(_ delimiter: UInt8, _ head: UnsafeRawBufferPointer, _ mapping: FieldMapping) {
        var reader = CSVReader(bytes: head, delimiter: delimiter, longest: head.count)
        guard let first = reader.next() else { return nil }
        self.delimiter = delimiter
        firstRow = first.fields.map(\.trimmed)
        let named = firstRow.map { Self.column($0, mapping) }
        let numbered =
            MINDTable.isRow(firstRow) ? MINDTable.columns : firstRow.indices.map { mapping.stated("\($0 + 1)") }
        isStated = named.contains { $0 != nil } || numbered.allSatisfy { $0 == nil }
        columns = isStated ? named : numbered
    }

    private static func column(_ name: String, _ mapping: FieldMapping) -> Column {
        guard name.utf8.count <= 64, case .field(let field, let rank) = mapping.reading(of: name) else { return nil }
        return (field, rank)
    }
}

/// The table of the MIND collection of news (Wu and others, 2020), whose rows have tabs and whose columns have no names.
enum MINDTable {
    /// Identifier, category, subcategory, headline, abstract, address, and the entities of headline and abstract.
    static let columns: [CSVHeader.Column] = [
        (.id, 0), (.section, 0), (.tags, 0), (.title, 0), (.summary, 0), (.url, 0), nil, nil,
    ]

    /// Whether the values are those of a row: `N1234`, six texts of which the last is an address, two lists in JSON.
    static func isRow(_ fields: [String]) -> Bool {
        fields.count == columns.count && fields[0].hasPrefix("N") && Int(fields[0].dropFirst()) != nil
            && fields[5].hasPrefix("http") && fields[6...].allSatisfy { $0.hasPrefix("[") && $0.hasSuffix("]") }
    }
}
