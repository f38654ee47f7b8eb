package import CArchiveFacts

/// A table of facts whose lines are sorted by their first field: a look-up is a binary search over the mapped bytes, so
/// that nothing is read at start.
package struct SortedTable: Sendable {
    /// Gives the table's bytes; the comments at its head begin with `#`, which sorts before every key.
    private let table: @Sendable () -> archive_facts_table

    /// The table that a function gives.
    package init(_ table: @escaping @Sendable () -> archive_facts_table) { self.table = table }

    /// What follows the key and its tab on the key's line; nothing if no line has the key.
    package func record(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        let facts = table()
        let bytes = UnsafeBufferPointer(start: facts.bytes, count: facts.length)
        var low = 0
        var high = bytes.count
        while low < high {
            var line = low + (high - low) / 2
            while line > low, bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
            var end = line
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            switch compare(key, UnsafeBufferPointer(rebasing: bytes[line..<end])) {
            case 0:
                let tab = line + key.count
                return UnsafeBufferPointer(rebasing: bytes[min(tab + 1, end)..<end])
            case ..<0: high = line
            default: low = end + 1
            }
        }
        return nil
    }

    /// Negative if the key sorts before the line's first field, positive if after.
    private func compare(_ key: UnsafeBufferPointer<UInt8>, _ line: UnsafeBufferPointer<UInt8>) -> Int {
        var index = 0
        for byte in key {
            guard index < line.count, line[index] != UInt8(ascii: "\t") else { return 1 }
            guard byte == line[index] else { return byte < line[index] ? -1 : 1 }
            index += 1
        }
        return index == line.count || line[index] == UInt8(ascii: "\t") ? 0 : -1
    }
}
