internal import GRDB

/// What is packed of all articles, for reading: the rows, and arrays of fields in the same order.
///
/// Batches that still wait for their places are merged in memory.
struct PackedArticles {
    /// Numbers of which each article has any number.
    struct Lists {
        /// Where the numbers of each article begin, and at last where they end.
        let starts: [Int]
        let numbers: [UInt32]

        subscript(place: Int) -> ArraySlice<UInt32> { numbers[starts[place]..<starts[place + 1]] }
    }

    private let store: PackedFieldStore
    private let chunks: [Int64]
    private let merge: PackedMerge?

    /// Begins to read; `fields` are those that will be asked for.
    init(_ db: Database, fields: [PackedField]) throws {
        store = try PackedFieldStore(db)
        chunks = try store.chunks()
        guard let first = chunks.first, first < 0 else {
            merge = nil
            return
        }
        let waiting = chunks.prefix { $0 < 0 }
        // Chunks do not overlap, so that the order among them is of no account.
        let oldestFirst = chunks.dropFirst(waiting.count) + waiting.reversed()
        merge = PackedMerge(try oldestFirst.map { [store] in try store.segment($0, fields) })
    }

    /// The rows of all articles, ascending.
    var rows: [Int64] {
        get throws {
            if let merge { return merge.rows }
            return try chunks.flatMap { try store.withBytes(of: PackedField.row.name, in: $0, PackedSegment.rows) }
        }
    }

    /// The number that each article has in a field of one.
    func numbers(_ field: PackedField) throws -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(chunks.count * PackedFieldStore.chunkSize)
        try read(field) { reader in
            while !reader.isAtEnd { numbers.append(UInt32(truncatingIfNeeded: reader.number())) }
        }
        guard try numbers.count == rows.count else { throw PackedField.damage }
        return numbers
    }

    /// The numbers that each article has in a field of several.
    func lists(_ field: PackedField) throws -> Lists {
        var starts: [Int] = [0]
        var numbers: [UInt32] = []
        starts.reserveCapacity(chunks.count * PackedFieldStore.chunkSize + 1)
        try read(field) { reader in
            while !reader.isAtEnd {
                reader.list { numbers.append(UInt32(truncatingIfNeeded: $0)) }
                starts.append(numbers.count)
            }
        }
        guard try starts.count == rows.count + 1 else { throw PackedField.damage }
        return Lists(starts: starts, numbers: numbers)
    }

    private func read(_ field: PackedField, _ body: (inout PackedReader) -> Void) throws {
        if let merge {
            merge.bytes(of: field).withUnsafeBytes { bytes in
                var reader = PackedReader(bytes)
                body(&reader)
            }
        } else {
            for chunk in chunks {
                try store.withBytes(of: field.name, in: chunk) { bytes in
                    var reader = PackedReader(bytes)
                    body(&reader)
                }
            }
        }
    }
}
