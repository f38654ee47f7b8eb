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
            while line > low, bytes[line - 1] != Self.lineBreak { line -= 1 }
            var common = 0
            while common < key.count, line + common < high, bytes[line + common] == key[common] { common += 1 }
            let next = line + common < high ? bytes[line + common] : Self.lineBreak
            let isWhole = next == Self.tab || next == Self.lineBreak
            if common == key.count, isWhole {
                let end = Self.end(of: bytes, from: line + common)
                return UnsafeBufferPointer(rebasing: bytes[min(line + common + 1, end)..<end])
            }
            // A tab sorts before all that a key has, as does its end.
            if common == key.count || !isWhole && key[common] < next {
                high = line
            } else {
                low = Self.end(of: bytes, from: line + common) + 1
            }
        }
        return nil
    }

    private static let tab = UInt8(ascii: "\t")
    private static let lineBreak = UInt8(ascii: "\n")

    private static func end(of bytes: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
        var end = position
        while end < bytes.count, bytes[end] != lineBreak { end += 1 }
        return end
    }
}
