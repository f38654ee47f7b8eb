internal import GRDB

/// The names that numbers in packed fields stand for.
struct FacetNames {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func name(of number: UInt32, in field: FacetField) throws -> String {
        let statement = try PreparedStatement(db, Self.sql(field))
        statement.bind(Int64(number), at: 1)
        let name = try statement.first { $0.text(0) } ?? nil
        return name ?? ""
    }

    private static func sql(_ field: FacetField) -> String {
        switch field {
        case .tag: "SELECT name FROM tags WHERE id = ?"
        case .person, .org, .place: "SELECT name FROM entities WHERE id = ?"
        case .country, .agency, .publisher, .language, .format, .section, .year, .month, .day:
            "SELECT value FROM facet_values WHERE id = ?"
        }
    }
}
