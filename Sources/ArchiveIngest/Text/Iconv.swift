internal import Glibc

/// A converter of the system's C library from one encoding to Unicode.
struct Iconv: ~Copyable {
    private let descriptor: iconv_t

    /// Opens the converter of that name; nothing where the system has none.
    init?(from name: String) {
        guard let descriptor = iconv_open("UTF-32LE", name), Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// The one character that the bytes write; nothing if they write none, or more than one.
    borrowing func scalar(_ bytes: UInt8...) -> Unicode.Scalar? {
        var units: (UInt32, UInt32) = (0, 0)
        let left = withUnsafeMutableBytes(of: &units) { output in
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count) { input in
                _ = input.initialize(fromContentsOf: bytes.map { CChar(bitPattern: $0) })
                var from = input.baseAddress
                var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var fromLeft = bytes.count
                var toLeft = output.count
                iconv(descriptor, nil, nil, nil, nil)
                let result = iconv(descriptor, &from, &fromLeft, &to, &toLeft)
                return result == 0 && fromLeft == 0 ? toLeft : 0
            }
        }
        return left == 4 ? Unicode.Scalar(UInt32(littleEndian: units.0)) : nil
    }
}
