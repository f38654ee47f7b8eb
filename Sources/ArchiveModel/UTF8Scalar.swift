/// A scalar beyond ASCII that is read from well-formed UTF-8, where nothing needs to be checked.
struct UTF8Scalar {
    /// The number of the scalar.
    let value: UInt32
    /// How many bytes it takes: 2 to 4.
    let width: Int

    /// Reads the scalar whose first byte is at `position`.
    init<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at position: Int) where Bytes.Index == Int {
        let lead = bytes[position]
        width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
        self.value = value
    }

    /// Appends any scalar's UTF-8.
    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        let low = UInt8(truncatingIfNeeded: value & 0x3F) | 0x80
        switch value {
        case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: value))
        case ..<0x800:
            bytes.append(UInt8(truncatingIfNeeded: value >> 6) | 0xC0)
            bytes.append(low)
        case ..<0x10000:
            bytes.append(UInt8(truncatingIfNeeded: value >> 12) | 0xE0)
            bytes.append(UInt8(truncatingIfNeeded: value >> 6) & 0x3F | 0x80)
            bytes.append(low)
        default:
            bytes.append(UInt8(truncatingIfNeeded: value >> 18) | 0xF0)
            bytes.append(UInt8(truncatingIfNeeded: value >> 12) & 0x3F | 0x80)
            bytes.append(UInt8(truncatingIfNeeded: value >> 6) & 0x3F | 0x80)
            bytes.append(low)
        }
    }
}
