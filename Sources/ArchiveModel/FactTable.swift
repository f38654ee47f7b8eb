package import CArchiveFacts

/// A table of facts that is embedded in the program: tab-separated lines of UTF-8, `#` lines are comments.
package struct FactTable: Sendable {
    /// The fields of each record.
    package let records: [[String]]

    /// Reads a table.
    package init(_ table: archive_facts_table) {
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.length)
        records = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

extension String {
    /// The names of a field that lists several, separated by `|`.
    package var listed: [String] { utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) } }
}
