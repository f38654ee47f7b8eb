package import ArchiveModel

/// A piece of an archive as an export carries it; all of them in order make the archive anew.
package enum ExportRecord: Sendable, Equatable {
    case row(ExportRow)
    case bytes(ExportedBytes)
    case entity(ExportedEntity)
    case article(ExportedArticle)
}

/// The tables whose rows an export carries as they are, by the names that its records have.
package enum ExportTable: String, Sendable, CaseIterable {
    case source
    case tag
    case person
    case correction
    case savedSearch = "saved_search"

    /// Its columns, and which of them are numbers.
    package var columns: [(name: String, isNumber: Bool)] {
        switch self {
        case .source:
            [
                ("sha256", false), ("path", false), ("format", false), ("size", true), ("encoding", false),
                ("article_count", true), ("started_at", false), ("ingested_at", false),
            ]
        case .tag: [("name", false)]
        case .person:
            [
                ("key", false), ("callings", false), ("states", false), ("homes", false), ("born_from", true),
                ("born_to", true), ("has_changed", true), ("namesakes", false),
            ]
        case .correction:
            [
                ("number", true), ("made_at", false), ("action", false), ("kind", false), ("key", false),
                ("name", false), ("to_kind", false), ("to_key", false), ("to_name", false), ("undone_at", false),
            ]
        case .savedSearch: [("name", false), ("query", false), ("saved_at", false)]
        }
    }

    /// Its name in the archive.
    var table: String {
        switch self {
        case .source: "sources"
        case .tag: "tags"
        case .person: "person_signs"
        case .correction: "curation_log"
        case .savedSearch: "saved_searches"
        }
    }

    /// The column that gives the order of its rows, and tells which of them belong to articles.
    var key: String {
        switch self {
        case .source, .tag: "id"
        case .person, .savedSearch: "key"
        case .correction: "number"
        }
    }
}

/// A row of one of those tables: a value a column, in their order.
package struct ExportRow: Sendable, Equatable {
    /// A value of a column.
    package enum Value: Sendable, Equatable {
        case null
        case number(Int)
        case text(String)
    }

    /// Which table.
    package let table: ExportTable
    /// The values.
    package let values: [Value]

    package init(_ table: ExportTable, _ values: [Value]) {
        self.table = table
        self.values = values
    }

    /// The text of a column; nil if it has none.
    func text(_ column: String) -> String? {
        guard case .text(let text) = self[column] else { return nil }
        return text
    }

    /// The number of a column; 0 if it has none.
    func number(_ column: String) -> Int {
        guard case .number(let number) = self[column] else { return 0 }
        return number
    }

    private subscript(column: String) -> Value {
        table.columns.firstIndex { $0.name == column }.map { values[$0] } ?? .null
    }
}

/// A piece of the bytes of the source that came last, as the archive keeps it: a zstd frame.
package struct ExportedBytes: Sendable, Equatable {
    /// The SHA-256 of the source.
    package let source: String
    /// Where the piece begins in the source.
    package let offset: Int
    /// The frame.
    package let frame: [UInt8]

    package init(source: String, offset: Int, frame: [UInt8]) {
        self.source = source
        self.offset = offset
        self.frame = frame
    }
}

/// An entity as the archive calls it.
package struct ExportedEntity: Sendable, Equatable {
    /// `person`, `organisation` or `place`.
    package let kind: EntityKind
    /// What all spellings of its name share.
    package let key: String
    /// The name by which it is called.
    package let name: String
    /// Of a place, the country.
    package let country: String?
    /// All its names, in the order in which the archive met them.
    package let aliases: [String]

    package init(kind: EntityKind, key: String, name: String, country: String?, aliases: [String]) {
        self.kind = kind
        self.key = key
        self.name = name
        self.country = country
        self.aliases = aliases
    }
}
