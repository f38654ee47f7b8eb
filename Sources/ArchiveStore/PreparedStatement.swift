internal import CArchiveFTS
internal import GRDB
internal import GRDBSQLite

/// A reused statement whose bindings and columns cost what they cost in C.
///
/// Parameters count from 1, columns from 0.
struct PreparedStatement {
    private let db: Database
    private let statement: Statement
    private let fault = Fault()
    private var handle: OpaquePointer { statement.sqliteStatement }

    /// What went wrong in a binding or a column, where there is no memory: a value that is taken for NULL.
    ///
    /// The next step throws it, so that nothing is looked up or stored by it.
    private final class Fault {
        var status = SQLITE_OK
    }

    /// Prepares a statement, or takes it from the connection's cache.
    init(_ db: Database, _ sql: String) throws {
        self.db = db
        statement = try db.cachedStatement(sql: sql)
    }

    // MARK: Bindings; empty text is NULL, because what is missing is absent

    func bind(_ text: String?, at parameter: Int32) {
        guard let text, !text.isEmpty else {
            sqlite3_bind_null(handle, parameter)
            return
        }
        bind(text: text, at: parameter)
    }

    /// Binds text also where it is empty.
    func bind(text: String, at parameter: Int32) {
        guard !text.isEmpty else {
            note(sqlite3_bind_text(handle, parameter, "", 0, Self.copied))
            return
        }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                note(sqlite3_bind_text(handle, parameter, characters.baseAddress, Int32(bytes.count), Self.copied))
            }
        }
    }

    func bind(_ number: Int64, at parameter: Int32) {
        sqlite3_bind_int64(handle, parameter, number)
    }

    func bind(_ number: Int, at parameter: Int32) {
        sqlite3_bind_int64(handle, parameter, Int64(number))
    }

    func bind(_ bytes: UnsafeRawBufferPointer, at parameter: Int32) {
        note(sqlite3_bind_blob(handle, parameter, bytes.baseAddress, Int32(bytes.count), Self.copied))
    }

    func bind(_ value: SQLValue, at parameter: Int32) {
        switch value {
        case .text(let text): bind(text, at: parameter)
        case .number(let number): bind(number, at: parameter)
        case .real(let real): sqlite3_bind_double(handle, parameter, real)
        case .ranking(let ranking): note(archive_ranking_bind(ranking, handle, parameter))
        }
    }

    func bind(_ values: [SQLValue]) {
        for (parameter, value) in zip(Int32(1)..., values) { bind(value, at: parameter) }
    }

    private func note(_ status: Int32) {
        if status != SQLITE_OK { fault.status = status }
    }

    private func throwFault() throws {
        guard fault.status != SQLITE_OK else { return }
        defer { fault.status = SQLITE_OK }
        throw DatabaseError(resultCode: ResultCode(rawValue: fault.status))
    }

    // MARK: Steps

    /// Runs it to its end, for its effect, and makes it ready to run again.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Goes to the next row; false after the last.
    func step() throws -> Bool {
        try throwFault()
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
        }
    }

    /// Goes to the first row and hands it over; nil if there is none.
    func first<T>(_ value: (PreparedStatement) throws -> T) throws -> T? {
        defer { reset() }
        guard try step() else { return nil }
        let result = try value(self)
        try throwFault()
        return result
    }

    /// Hands over every row.
    func eachRow(_ body: (PreparedStatement) throws -> Void) throws {
        defer { reset() }
        while try step() { try body(self) }
    }

    /// What `value` makes of every row.
    func map<T>(_ value: (PreparedStatement) throws -> T) throws -> [T] {
        var values: [T] = []
        try eachRow { values.append(try value($0)) }
        return values
    }

    /// Ends a run, so that no lock is held.
    func reset() {
        sqlite3_reset(handle)
    }

    // MARK: Columns

    func text(_ column: Int32) -> String? {
        guard let bytes = sqlite3_column_text(handle, column) else {
            if sqlite3_column_type(handle, column) != SQLITE_NULL { note(SQLITE_NOMEM) }
            return nil
        }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// The bytes of a blob, valid until the next step.
    func blob(_ column: Int32) -> UnsafeRawBufferPointer {
        let bytes = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column)))
    }

    /// Tells SQLite to copy what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// A value that a statement made at run time binds.
enum SQLValue: Hashable {
    case text(String)
    case number(Int64)
    case real(Double)
    /// What `archive_hit` fills.
    case ranking(OpaquePointer?)
}

extension SQLValue: CustomStringConvertible {
    /// The value alone, for people.
    var description: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .real(let real): String(real)
        case .ranking: "the ranking"
        }
    }
}
