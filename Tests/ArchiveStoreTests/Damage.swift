/// Ways in which bytes go bad.
enum Damage: CaseIterable {
    case someBytes, oneBit, cut, longer, anyBytes, zeros, ones, nothing

    func done(to bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        switch self {
        case .someBytes:
            for _ in 0..<chance.number(1...8) where !bytes.isEmpty {
                bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255))
            }
        case .oneBit:
            if !bytes.isEmpty { bytes[chance.number(0...bytes.count - 1)] ^= 1 << UInt8(chance.number(0...7)) }
        case .cut: bytes.removeLast(chance.number(0...bytes.count))
        case .longer: bytes += (0...chance.number(0...40)).map { _ in UInt8(chance.number(0...255)) }
        case .anyBytes: bytes = bytes.map { _ in UInt8(chance.number(0...255)) }
        case .zeros: bytes = bytes.map { _ in 0 }
        case .ones: bytes = bytes.map { _ in 0xFF }
        case .nothing: bytes = []
        }
        return bytes
    }
}
