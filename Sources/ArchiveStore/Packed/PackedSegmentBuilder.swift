/// Packs articles one after the other.
struct PackedSegmentBuilder {
    private var rows: [Int64] = []
    private var fields = PackedField.allCases.map { _ in PackedBytes() }

    /// Begins the next article, whose row is above that of the one before; every field has to follow once.
    mutating func begin(_ row: Int64) {
        rows.append(row)
    }

    mutating func append(_ number: UInt64, to field: PackedField) {
        fields[field.rawValue].append(number)
    }

    mutating func append(_ numbers: [UInt64], to field: PackedField) {
        fields[field.rawValue].append(list: numbers)
    }

    /// The articles that were packed.
    var segment: PackedSegment {
        var segment = PackedSegment(rows: rows)
        for field in PackedField.allCases where field != .row { segment.fields[field] = fields[field.rawValue].bytes }
        return segment
    }
}
