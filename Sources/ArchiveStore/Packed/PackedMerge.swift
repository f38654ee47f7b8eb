/// Puts segments into one: of articles that stand in several, the newest segment's.
struct PackedMerge {
    /// Which entry of which segment comes next; a segment's entries come in their order, some are left out.
    private struct Entry {
        let row: Int64
        /// 0 is the oldest.
        let segment: Int
        /// The place in its segment; -1 says that the article is no more.
        let index: Int
    }

    private let segments: [PackedSegment]
    private let entries: [Entry]

    /// Plans the merge of segments, the oldest first.
    init(_ segments: [PackedSegment]) {
        self.segments = segments
        entries = segments.count == 1 && segments[0].gone.isEmpty ? Self.all(segments[0]) : Self.newest(segments)
    }

    private static func all(_ segment: PackedSegment) -> [Entry] {
        segment.rows.enumerated().map { Entry(row: $0.element, segment: 0, index: $0.offset) }
    }

    private static func newest(_ segments: [PackedSegment]) -> [Entry] {
        var candidates: [Entry] = []
        for (number, segment) in segments.enumerated() {
            candidates += segment.rows.enumerated().map { Entry(row: $0.element, segment: number, index: $0.offset) }
            candidates += segment.gone.map { Entry(row: $0, segment: number, index: -1) }
        }
        // A row that is gone in a segment and there too was taken out first and put in again.
        candidates.sort { ($0.row, $1.segment, $1.index) < ($1.row, $0.segment, $0.index) }
        var former: Int64?
        return candidates.filter { entry in
            defer { former = entry.row }
            return entry.row != former && entry.index >= 0
        }
    }

    var rows: [Int64] { entries.map(\.row) }

    /// The bytes of a field of all articles.
    func bytes(of field: PackedField) -> [UInt8] {
        guard field != .row else { return PackedSegment.bytes(ofRows: entries.lazy.map(\.row)) }
        return bytes(of: field, entries[...])
    }

    /// The segments that the articles make, of so many articles at most.
    func segments(of size: Int) -> [PackedSegment] {
        let count = (entries.count + size - 1) / size
        return (0..<count).map { number in
            let part = entries[entries.count * number / count..<entries.count * (number + 1) / count]
            var segment = PackedSegment(rows: part.map(\.row))
            for field in PackedField.allCases where field != .row { segment.fields[field] = bytes(of: field, part) }
            return segment
        }
    }

    private func bytes(of field: PackedField, _ part: ArraySlice<Entry>) -> [UInt8] {
        var readers = segments.map { ValueReader($0.fields[field] ?? [], field.shape) }
        var packed = PackedBytes()
        for entry in part { readers[entry.segment].append(entry.index, to: &packed) }
        return packed.bytes
    }
}

/// Reads the values of a field in their order, and skips those that are not asked for.
private struct ValueReader {
    private let bytes: [UInt8]
    private let shape: PackedField.Shape
    private var position = 0
    private var index = 0

    init(_ bytes: [UInt8], _ shape: PackedField.Shape) {
        self.bytes = bytes
        self.shape = shape
    }

    /// Appends the value of the article in that place, which comes after those that were read before.
    mutating func append(_ wanted: Int, to packed: inout PackedBytes) {
        position = bytes.withUnsafeBytes { bytes in
            var reader = PackedReader(bytes, at: position)
            for _ in index..<wanted { _ = reader.value(of: shape) }
            packed.append(reader.value(of: shape))
            return reader.position
        }
        index = wanted + 1
    }
}
