/// A scalar beyond ASCII that is read from well-formed UTF-8, where nothing needs to be checked.
struct UTF8Scalar {
    /// The number of the scalar.
    let value: UInt32
    /// How many bytes it takes: 2 to 4.
    let width: Int

    /// Reads the scalar whose first byte is at `position`.
    init<Bytes: RandomAccessCollection<UInt8>>(in bytes: Bytes, at position: Int) where Bytes.Index == Int {
        let lead = UInt32(bytes[position])
        func tail(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
        switch lead {
        case ..<0xE0:
            width = 2
            value = (lead & 0x1F) << 6 | tail(1)
        case ..<0xF0:
            width = 3
            value = (lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
        default:
            width = 4
            value = (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
        }
    }

    /// Appends any scalar's UTF-8.
    @inline(__always)
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
