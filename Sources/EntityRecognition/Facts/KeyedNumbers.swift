/// Numbers by key in bytes that are mapped: an open hash table, of which nothing is read at start.
///
/// A slot is 12 bytes, little-endian: the key in 8, the number in 4; a slot whose number is 0 is empty. There are as
/// many slots as a power of two, at least half of them empty.
struct KeyedNumbers {
    static let slotLength = 12

    private let slots: UnsafeRawBufferPointer
    private let mask: Int

    /// The table in these bytes, which are as long as its slots.
    init(_ slots: UnsafeRawBufferPointer) {
        self.slots = slots
        mask = slots.count / Self.slotLength - 1
    }

    /// The number under a key; 0 if there is none.
    subscript(key: NameKey) -> UInt32 {
        guard mask >= 0 else { return 0 }
        var slot = Int(truncatingIfNeeded: key.value) & mask
        while true {
            let start = slot * Self.slotLength
            let number = UInt32(littleEndian: slots.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self))
            let found = UInt64(littleEndian: slots.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            if number == 0 || found == key.value { return number }
            slot = (slot + 1) & mask
        }
    }

    /// The bytes of a table of these numbers, none of which is 0.
    static func bytes(_ numbers: [(key: NameKey, number: UInt32)]) -> [UInt8] {
        var count = 2
        while count < numbers.count * 2 { count *= 2 }
        var slots: [(key: NameKey, number: UInt32)] = Array(repeating: (NameKey(), 0), count: count)
        for entry in numbers {
            var slot = Int(truncatingIfNeeded: entry.key.value) & (count - 1)
            while slots[slot].number != 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = entry
        }
        return slots.flatMap { LittleEndian.bytes($0.key.value) + LittleEndian.bytes($0.number) }
    }
}

/// Numbers as bytes, the lowest first.
enum LittleEndian {
    static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
