internal import Glibc

/// Goes through the lines of a text, whichever ends they have: LF, CR LF or CR.
struct LineScanner {
    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    /// Where the next line begins; past the end behind the last.
    private(set) var position: Int
    /// Where the next LF and CR are, so that a text without one of them is searched for it only once.
    private var nextLF: Int
    private var nextCR: Int

    /// The lines of a part of the bytes.
    init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
        nextLF = Self.find(0x0A, in: bytes, range)
        nextCR = Self.find(0x0D, in: bytes, range)
    }

    /// The next line, without its end.
    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        if nextLF < position { nextLF = Self.find(0x0A, in: bytes, position..<end) }
        if nextCR < position { nextCR = Self.find(0x0D, in: bytes, position..<end) }
        let line = position..<min(nextLF, nextCR)
        let isPair = line.upperBound == nextCR && nextLF == nextCR + 1
        position = line.upperBound + (isPair ? 2 : 1)
        return line
    }

    /// The place of a byte, the end of the range if it is not there.
    private static func find(_ byte: Int32, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
        guard let base = bytes.baseAddress, let found = memchr(base + range.lowerBound, byte, range.count) else {
            return range.upperBound
        }
        return UnsafeRawPointer(found) - base
    }
}
