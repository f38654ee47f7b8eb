/// Articles of which the fields are packed: their rows ascending, and the fields' bytes in the same order.
struct PackedSegment {
    var rows: [Int64] = []
    /// Rows that are no more; what older segments hold of them does not count.
    var gone: [Int64] = []
    var fields: [PackedField: [UInt8]] = [:]

    /// The rows in their bytes; throws if they do not ascend.
    static func rows(in bytes: UnsafeRawBufferPointer) throws -> [Int64] {
        var reader = PackedReader(bytes)
        var rows: [Int64] = []
        rows.reserveCapacity(bytes.count)
        var row: Int64 = 0
        while !reader.isAtEnd {
            let next = row &+ Int64(bitPattern: reader.number())
            guard next > row else { throw PackedField.damage }
            rows.append(next)
            row = next
        }
        return rows
    }

    static func bytes(ofRows rows: some Sequence<Int64>) -> [UInt8] {
        var packed = PackedBytes()
        var former: Int64 = 0
        for row in rows {
            packed.append(UInt64(bitPattern: row &- former))
            former = row
        }
        return packed.bytes
    }

    /// The bytes of a field of several numbers, with others for some of the articles.
    func replacing(
        _ field: PackedField, ofRows changed: ArraySlice<Int64>, with numbers: (Int64) throws -> [UInt64]
    ) rethrows -> [UInt8] {
        var packed = PackedBytes()
        var changed = changed
        try (fields[field] ?? []).withUnsafeBytes { bytes in
            var reader = PackedReader(bytes)
            for row in rows {
                let value = reader.value(of: field.shape)
                changed = changed.drop { $0 < row }
                try changed.first == row ? packed.append(list: numbers(row)) : packed.append(value)
            }
        }
        return packed.bytes
    }

    /// The articles before the first of these rows, then from each of them to the next.
    func parts(at starts: [Int64]) -> [PackedSegment] {
        let ends = starts.map { rows.firstPlace(from: $0) } + [rows.count]
        let goneEnds = starts.map { gone.firstPlace(from: $0) } + [gone.count]
        var parts = ends.indices.map { number in
            PackedSegment(
                rows: Array(rows[(number == 0 ? 0 : ends[number - 1])..<ends[number]]),
                gone: Array(gone[(number == 0 ? 0 : goneEnds[number - 1])..<goneEnds[number]]))
        }
        for (field, bytes) in fields {
            bytes.withUnsafeBytes { bytes in
                var reader = PackedReader(bytes)
                for number in parts.indices {
                    let first = reader.position
                    for _ in parts[number].rows.indices { _ = reader.value(of: field.shape) }
                    parts[number].fields[field] = Array(bytes[first..<reader.position])
                }
            }
        }
        return parts
    }
}

extension [Int64] {
    /// The place of the first of ascending numbers that is not below the given one; the count if all are.
    func firstPlace(from number: Int64) -> Int {
        firstPlace(from: number, in: 0..<count)
    }

    /// The places of some of ascending numbers, in the same order; one that is not there has none.
    func places(of numbers: [Int64]) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(numbers.count)
        var place = 0
        for number in numbers {
            place = self.place(of: number, from: place)
            if place < count, self[place] == number { places.append(place) }
        }
        return places
    }

    /// The same for numbers that come one after the other: it is looked for in growing steps from the last place.
    func place(of number: Int64, from start: Int) -> Int {
        var low = start
        var step = 1
        while low + step < count, self[low + step] <= number {
            low += step
            step *= 2
        }
        return firstPlace(from: number, in: low..<Swift.min(low + step, count))
    }

    private func firstPlace(from number: Int64, in places: Range<Int>) -> Int {
        var low = places.lowerBound
        var high = places.upperBound
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
