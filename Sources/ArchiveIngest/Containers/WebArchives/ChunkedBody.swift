/// A body that was sent in chunks (RFC 9112, section 7.1): each with its size in hexadecimal digits before it.
struct ChunkedBody {
    /// The chunks without their sizes.
    private(set) var joined: [UInt8] = []
    /// Whether every chunk was as long as it said, and the last was there.
    private(set) var isWhole = false

    /// Joins the chunks; nil if the body does not begin with one, because it was stored joined.
    init?(_ body: UnsafeRawBufferPointer) {
        guard var chunk = Self.chunk(in: body, at: 0) else { return nil }
        joined.reserveCapacity(body.count)
        while !chunk.isEmpty {
            joined += body[chunk.lowerBound..<min(chunk.upperBound, body.count)]
            guard chunk.upperBound < body.count else { return }
            guard let next = Self.chunk(in: body, at: chunk.upperBound) else {
                // What follows is no chunk: nothing of it is lost.
                joined += body[chunk.upperBound...]
                return
            }
            chunk = next
        }
        isWhole = true
    }

    /// The bytes of the chunk whose size stands at `start`, after the newline that ends the one before.
    private static func chunk(in body: UnsafeRawBufferPointer, at start: Int) -> Range<Int>? {
        let line = body[start...].drop { $0 == 0x0D || $0 == 0x0A }
        guard line.startIndex - start <= 2, let end = line.prefix(1024).firstIndex(of: 0x0A) else { return nil }
        let size = line[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
        guard !size.isEmpty, let count = Int(String(decoding: size, as: UTF8.self), radix: 16), count >= 0,
            count <= 1 << 40
        else { return nil }
        return end + 1..<end + 1 + count
    }
}
