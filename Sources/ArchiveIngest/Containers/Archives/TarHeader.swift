/// The block of 512 bytes that stands before each file in a tar archive.
struct TarHeader {
    /// Bytes of a block.
    static let size = 512

    /// The path as far as it stands in the block.
    let name: String
    /// Bytes of the file.
    let size: Int
    /// Whether it says that it is of POSIX or GNU.
    let hasSignature: Bool
    private let type: UInt8

    /// Reads the first block of the bytes; nil if it is none: its checksum is wrong.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.size, let sum = Self.number(bytes[148..<156]) else { return nil }
        let block = bytes[..<Self.size]
        let blanks = 8 * 0x20
        let real = block.reduce(0) { $0 + Int($1) } - block[148..<156].reduce(0) { $0 + Int($1) } + blanks
        guard sum == real, let size = Self.number(bytes[124..<136]) else { return nil }
        self.size = size
        type = bytes[156]
        hasSignature = bytes[257..<262].elementsEqual("ustar".utf8)
        let prefix = hasSignature && bytes[262] == 0 ? Self.text(bytes[345..<500]) : ""
        name = (prefix.isEmpty ? "" : prefix + "/") + Self.text(bytes[..<100])
    }

    /// Whether it is a file, not a folder or link.
    var isFile: Bool { type == 0 || type == UInt8(ascii: "0") || type == UInt8(ascii: "7") }

    /// Whether what follows says something of the next file: its long name (GNU), its fields (pax).
    var isExtension: Bool { isLongName || type == UInt8(ascii: "x") || type == UInt8(ascii: "g") }

    /// Whether what follows is the name of the next file.
    var isLongName: Bool { type == UInt8(ascii: "L") }

    private static func text(_ field: Slice<UnsafeRawBufferPointer>) -> String {
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// A number in octal digits, or, for large files, in binary behind a byte 0x80.
    private static func number(_ field: Slice<UnsafeRawBufferPointer>) -> Int? {
        if field.first == 0x80 {
            return field.dropFirst().suffix(7).reduce(0) { $0 << 8 | Int($1) }
        }
        let digits = field.drop { $0 == 0x20 }.prefix { 0x30...0x37 ~= $0 }
        return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}

/// The name that stands before a file because it is too long for the file's own block.
struct TarNames {
    private var next: String?

    /// Reads what stands before a file.
    mutating func read(_ header: TarHeader, _ bytes: UnsafeRawBufferPointer) {
        if header.isLongName {
            next = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        } else if let path = Self.path(inFields: String(decoding: bytes, as: UTF8.self)) {
            next = path
        }
    }

    /// The name for the next file, once.
    mutating func take() -> String? {
        defer { next = nil }
        return next
    }

    /// The path among pax's fields: `27 path=2025/a.html`, a line each.
    private static func path(inFields text: String) -> String? {
        for line in text.split(separator: "\n") {
            guard let space = line.firstIndex(of: " ") else { continue }
            let field = line[line.index(after: space)...]
            if field.hasPrefix("path=") { return String(field.dropFirst(5)) }
        }
        return nil
    }
}
