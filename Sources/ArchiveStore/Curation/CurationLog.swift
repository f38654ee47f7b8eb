internal import ArchiveModel
internal import GRDB

/// The corrections of entities, as the table `curation_log` keeps them.
struct CurationLog {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The corrections that hold.
    func standing() throws -> Curation { Curation(rules: try entries().filter { !$0.entry.isUndone }.map(\.rule)) }

    /// The number of the latest correction that holds and hides an entity of that name.
    func hiding(of name: String, kind: EntityKind?) throws -> Int? {
        let key = TextFolding.key(name)
        return try entries().last { entry, _ in
            !entry.isUndone && entry.action == .hide && (kind == nil || entry.kind == kind)
                && TextFolding.key(entry.name) == key
        }?.entry.number
    }

    /// All corrections, and what each does, in the order in which they were made.
    func entries() throws -> [(entry: CurationEntry, rule: CurationRule)] {
        let entries = try PreparedStatement(
            db,
            """
            SELECT number, made_at, action, kind, key, name, to_kind, to_key, to_name, undone_at FROM curation_log
            ORDER BY number
            """)
        return try entries.map(Self.entry).compactMap(\.self)
    }

    private static func entry(_ row: PreparedStatement) -> (CurationEntry, CurationRule)? {
        guard let action = row.text(2).flatMap(CurationEntry.Action.init(rawValue:)),
            let kind = row.text(3).flatMap(EntityKind.init(rawValue:)), let key = row.text(4)
        else { return nil }
        let entry = CurationEntry(
            number: row.integer(0), madeAt: row.text(1) ?? "", action: action, kind: kind, name: row.text(5) ?? "",
            newKind: row.text(6).flatMap(EntityKind.init(rawValue:)), newName: row.text(8),
            isUndone: row.text(9) != nil)
        let newName = entry.newName ?? entry.name
        let change: CurationRule.Action =
            switch action {
            case .hide: .hide
            case .split: .split(name: newName)
            case .merge, .rename, .kind: .becomes(entry.newKind ?? kind, key: row.text(7) ?? key, name: newName)
            }
        return (entry, CurationRule(kind: kind, key: key, action: change))
    }

    /// Enters a correction of an entity of that name; returns its number.
    func add(_ rule: CurationRule, as action: CurationEntry.Action, of name: String) throws -> Int {
        var target: [SQLValue] = [.text(""), .text(""), .text("")]
        switch rule.action {
        case .becomes(let kind, let key, let name): target = [.text(kind.rawValue), .text(key), .text(name)]
        case .split(let name): target[2] = .text(name)
        case .hide: break
        }
        let insertion = try PreparedStatement(
            db,
            """
            INSERT INTO curation_log (made_at, action, kind, key, name, to_kind, to_key, to_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertion.bind(
            [.text(try db.now()), .text(action.rawValue), .text(rule.kind.rawValue), .text(rule.key), .text(name)]
                + target)
        try insertion.run()
        return Int(db.lastInsertedRowID)
    }

    /// Marks a correction as undone.
    func undo(_ number: Int) throws {
        let update = try PreparedStatement(db, "UPDATE curation_log SET undone_at = ? WHERE number = ?")
        update.bind([.text(try db.now()), .number(Int64(number))])
        try update.run()
    }
}
