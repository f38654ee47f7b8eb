internal import ArchiveModel
internal import GRDB

/// Keeps what articles say of people, in the table `person_signs`; a transaction reads a person once and writes what
/// became new at its end.
struct PersonRecords {
    private let select: PreparedStatement
    private let withNamesakes: PreparedStatement
    private let write: PreparedStatement
    private var known: [String: PersonRecord] = [:]
    private var changed: Set<String> = []
    /// The keys of the names that several people have.
    private var shared: Set<String> = []

    init(_ db: Database) throws {
        select = try PreparedStatement(
            db,
            """
            SELECT callings, states, homes, born_from, born_to, has_changed, namesakes FROM person_signs WHERE key = ?
            """)
        withNamesakes = try PreparedStatement(db, "SELECT key FROM person_signs WHERE namesakes <> ''")
        write = try PreparedStatement(
            db,
            """
            INSERT OR REPLACE INTO person_signs
                (key, callings, states, homes, born_from, born_to, has_changed, namesakes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
    }

    /// Forgets what was known: a transaction may have failed, or another program may have written since.
    mutating func beginTransaction() throws {
        known.removeAll(keepingCapacity: true)
        changed.removeAll(keepingCapacity: true)
        shared = Set(try withNamesakes.map { $0.text(0) ?? "" })
    }

    /// Whether any name is that of several people.
    var hasNamesakes: Bool { !shared.isEmpty }

    /// Whether several people have the name of that key.
    func isShared(_ key: String) -> Bool { shared.contains(key) }

    subscript(key: String) -> PersonRecord {
        mutating get throws {
            if let record = known[key] { return record }
            select.bind(text: key, at: 1)
            let record = try select.first(PersonRecord.init) ?? PersonRecord()
            known[key] = record
            return record
        }
    }

    mutating func update(_ key: String, to record: PersonRecord) {
        guard known[key] != record else { return }
        known[key] = record
        changed.insert(key)
        if !record.namesakes.isEmpty { shared.insert(key) }
    }

    /// Writes what became new.
    mutating func finishTransaction() throws {
        for key in changed.sorted() {
            guard let record = known[key] else { continue }
            let signs = record.signs
            let callings = signs.callings.map(\.rawValue).sorted().joined(separator: " ")
            write.bind(text: key, at: 1)
            write.bind(text: callings, at: 2)
            write.bind(text: signs.states.sorted().joined(separator: " "), at: 3)
            write.bind(text: signs.homes.sorted().joined(separator: " "), at: 4)
            write.bind(signs.born.map { String($0.lowerBound) }, at: 5)
            write.bind(signs.born.map { String($0.upperBound) }, at: 6)
            write.bind(signs.hasChanged ? 1 : 0, at: 7)
            write.bind(text: record.namesakes.joined(separator: "|"), at: 8)
            try write.run()
        }
        changed.removeAll(keepingCapacity: true)
    }
}

extension PersonRecord {
    /// The columns that ``PersonRecords`` selects.
    fileprivate init(_ row: PreparedStatement) {
        func list(_ column: Int32) -> [Substring] { (row.text(column) ?? "").split(separator: " ") }
        signs.callings = Set(list(0).compactMap { Calling(rawValue: String($0)) })
        signs.states = Set(list(1).map(String.init))
        signs.homes = Set(list(2).map(String.init))
        if let from = row.text(3).flatMap(Int.init), let to = row.text(4).flatMap(Int.init), from <= to {
            signs.born = from...to
        }
        signs.hasChanged = row.integer(5) != 0
        namesakes = (row.text(6) ?? "").listed.filter { !$0.isEmpty }
    }
}
