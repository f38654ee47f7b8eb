/// Numbers in a row of bytes, seven bits a byte, the low ones first, the high bit set where the number goes on.
struct PackedBytes {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Appends numbers that ascend: their count, then differences.
    mutating func append(list numbers: [UInt64]) {
        append(UInt64(numbers.count))
        var former: UInt64 = 0
        for number in numbers {
            append(number &- former)
            former = number
        }
    }

    mutating func append(_ other: Slice<UnsafeRawBufferPointer>) {
        bytes.append(contentsOf: other)
    }
}

/// Reads what ``PackedBytes`` wrote.
///
/// At the end, or where the bytes are damaged, every number is 0 and ``isAtEnd`` holds.
struct PackedReader {
    let bytes: UnsafeRawBufferPointer
    private(set) var position: Int

    init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func number() -> UInt64 {
        guard position < bytes.count else { return 0 }
        let first = bytes[position]
        position += 1
        return first < 0x80 ? UInt64(first) : longNumber(after: first)
    }

    private mutating func longNumber(after first: UInt8) -> UInt64 {
        var number = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return number
    }

    /// Reads a list, handing over each number.
    mutating func list(_ body: (UInt64) -> Void) {
        var number: UInt64 = 0
        for _ in 0..<listCount() {
            number &+= self.number()
            body(number)
        }
    }

    /// The bytes of the next article's value.
    mutating func value(of shape: PackedField.Shape) -> Slice<UnsafeRawBufferPointer> {
        let start = position
        switch shape {
        case .single: _ = number()
        case .list: for _ in 0..<listCount() { _ = number() }
        }
        return bytes[start..<position]
    }

    /// Skips the values of so many articles; false if there are fewer.
    mutating func skip(_ count: Int, of shape: PackedField.Shape) -> Bool {
        for _ in 0..<count {
            guard !isAtEnd else { return false }
            _ = value(of: shape)
        }
        return true
    }

    /// The count before a list, which no damage makes longer than the bytes.
    private mutating func listCount() -> Int {
        let count = number()
        return Int(min(count, UInt64(bytes.count - position)))
    }
}
