/// A message in the frame of control characters that ISO 646 has for it: header, text, what follows it.
struct WireMessage {
    /// In bytes of the text.
    let range: Range<Int>
    /// Between SOH and STX.
    let header: String
    /// Between STX and ETX.
    let text: String
    /// Between ETX and EOT: the day and time.
    let trailer: String
    /// Whether the text has its end mark.
    let isWhole: Bool

    private static let soh: UInt8 = 1
    private static let stx: UInt8 = 2
    private static let etx: UInt8 = 3
    private static let eot: UInt8 = 4
    /// The longest header of the standards has four lines.
    private static let longestHeader = 600

    /// Whether the header is one of ANPA 1312, which has controls of its own in it: US behind the number, and the
    /// format of the text before the keyword.
    var isANPA: Bool { header.utf8.contains { $0 == 0x1F || 0x11...0x14 ~= $0 } }

    /// Whether some bytes begin with the frame of a message: fill characters, SOH, and STX not far behind.
    static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.firstIndex(where: { !isFill($0) }), bytes[start] == soh else { return false }
        return bytes[start...].prefix(longestHeader).contains(stx)
    }

    /// SYN, NUL, DEL and white space stand before a message.
    private static func isFill(_ byte: UInt8) -> Bool {
        byte == 0x16 || byte == 0 || byte == 0x7F || byte <= 0x20 && byte >= 5
    }

    /// The messages of a text, in order; what stands between them is no part of one.
    static func messages(in bytes: UnsafeRawBufferPointer) -> [WireMessage] {
        var messages: [WireMessage] = []
        var position = 0
        while let start = bytes[position...].firstIndex(of: soh) {
            let next = bytes[(start + 1)...].firstIndex(of: soh) ?? bytes.count
            let end = bytes[start..<next].firstIndex(of: eot).map { $0 + 1 } ?? next
            if let message = WireMessage(bytes, start..<end) { messages.append(message) }
            position = end
        }
        return messages
    }

    private init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        guard let textStart = bytes[range].firstIndex(of: Self.stx) else { return nil }
        let end = bytes[textStart..<range.upperBound].firstIndex(of: Self.etx)
        let textEnd = end ?? range.upperBound
        self.range = range
        isWhole = end != nil
        header = String(decoding: bytes[(range.lowerBound + 1)..<textStart], as: UTF8.self)
        text = String(decoding: bytes[(textStart + 1)..<textEnd].filter { $0 != Self.eot }, as: UTF8.self)
        trailer = String(decoding: bytes[textEnd..<range.upperBound], as: UTF8.self)
    }
}
