/// The segments of a JPEG file that hold metadata (ISO/IEC 10918-1, annex B).
struct JPEGSegments {
    /// Packets of XMP.
    private(set) var xmp: [UnsafeRawBufferPointer] = []
    /// Records of IIM, from the resources of Photoshop in which they are kept.
    private(set) var iim: [UnsafeRawBufferPointer] = []

    private static let xmpMark = Array("http://ns.adobe.com/xap/1.0/\u{0}".utf8)
    private static let photoshopMark = Array("Photoshop 3.0\u{0}".utf8)

    /// Whether bytes begin as a JPEG file does.
    static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }

    /// Goes through the segments up to the picture itself; one that is longer than the file ends it.
    init(_ bytes: UnsafeRawBufferPointer) {
        guard Self.begins(bytes) else { return }
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            // A marker may be filled up with more of the same byte.
            guard marker != 0xFF else {
                position += 1
                continue
            }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            let end = position + 2 + length
            guard marker != 0xDA, length >= 2, end <= bytes.count else { return }
            add(marker, UnsafeRawBufferPointer(rebasing: bytes[(position + 4)..<end]))
            position = end
        }
    }

    private mutating func add(_ marker: UInt8, _ segment: UnsafeRawBufferPointer) {
        if marker == 0xE1, segment.starts(with: Self.xmpMark) {
            xmp.append(UnsafeRawBufferPointer(rebasing: segment[Self.xmpMark.count...]))
        } else if marker == 0xED, segment.starts(with: Self.photoshopMark) {
            addResources(of: UnsafeRawBufferPointer(rebasing: segment[Self.photoshopMark.count...]))
        }
    }

    /// The resources of Photoshop: `8BIM`, a number, a name, a length; what has the number 1028 is IIM.
    private mutating func addResources(of bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position + 12 <= bytes.count, bytes[position...].starts(with: "8BIM".utf8) {
            let number = Int(bytes[position + 4]) << 8 | Int(bytes[position + 5])
            // The name and the data are each filled up to an even number of bytes.
            let nameEnd = position + 6 + (Int(bytes[position + 6]) + 2) / 2 * 2
            guard nameEnd + 4 <= bytes.count else { return }
            let length = bytes[nameEnd..<(nameEnd + 4)].reduce(0) { $0 << 8 | Int($1) }
            let start = nameEnd + 4
            guard start + length <= bytes.count else { return }
            if number == 0x0404 { iim.append(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + length)])) }
            position = start + (length + 1) / 2 * 2
        }
    }
}
