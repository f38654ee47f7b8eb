/// The files of a zip archive: those that its directory at the end lists, or, if it is cut off, those whose headers stand
/// in it.
struct ZIPDirectory {
    private(set) var entries: [ZIPEntry] = []
    private(set) var fault: (offset: Int, message: String)?

    init(_ bytes: UnsafeRawBufferPointer) {
        guard let directory = Self.directory(in: bytes) else {
            fault = (bytes.count, "cut off: it has no directory; the files that are there are read")
            scan(bytes)
            return
        }
        var position = directory.start
        for _ in 0..<directory.count {
            let head = LittleEndian(bytes, from: position)
            guard head.number(0, bytes: 4) == 0x0201_4B50, let name = head.number(28, bytes: 2),
                let extra = head.number(30, bytes: 2), let comment = head.number(32, bytes: 2)
            else {
                fault = (min(position, bytes.count), "its directory is damaged; the files that are there are read")
                entries = []
                scan(bytes)
                return
            }
            let sizes = Self.sizes(head, extra: 46 + name..<46 + name + extra)
            if let sizes,
                let entry = ZIPEntry(
                    local: bytes, at: sizes.offset &+ directory.shift, packedSize: sizes.packed, size: sizes.size)
            {
                entries.append(entry)
            } else if fault == nil {
                fault = (position, "its directory lists a file that is not where it should be; left out")
            }
            position += 46 + name + extra + comment
        }
    }

    /// Goes from header to header.
    private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while let start = bytes.firstIndex(of: "PK\u{3}\u{4}", from: position) {
            guard let entry = ZIPEntry(local: bytes, at: start) else {
                if let cut = ZIPEntry(local: bytes, at: start, packedSize: 0),
                    let rest = ZIPEntry(local: bytes, at: start, packedSize: bytes.count - cut.data.lowerBound)
                {
                    entries.append(rest)
                }
                position = start + 4
                continue
            }
            entries.append(entry)
            position = entry.size == nil ? entry.data.lowerBound : entry.range.upperBound
        }
    }

    /// Where the directory begins, how many files it lists, and how many bytes stand before the archive, as in those that
    /// unpack themselves.
    private static func directory(in bytes: UnsafeRawBufferPointer) -> (start: Int, count: Int, shift: Int)? {
        var position = bytes.count - 22
        let first = max(0, position - 65_535)
        while position >= first {
            let end = LittleEndian(bytes, from: position)
            if end.number(0, bytes: 4) == 0x0605_4B50, let count = end.number(10, bytes: 2),
                let size = end.number(12, bytes: 4), let offset = end.number(16, bytes: 4)
            {
                if let large = largeDirectory(bytes, endsAt: position) { return large }
                let start = position - size
                guard start >= 0, offset <= start else { return nil }
                return (start, count, start - offset)
            }
            position -= 1
        }
        return nil
    }

    /// The same, for an archive with more files or bytes than the old numbers reach (zip64).
    private static func largeDirectory(
        _ bytes: UnsafeRawBufferPointer, endsAt end: Int
    ) -> (start: Int, count: Int, shift: Int)? {
        let locator = LittleEndian(bytes, from: end - 20)
        guard locator.number(0, bytes: 4) == 0x0706_4B50, let position = locator.number(8, bytes: 8) else { return nil }
        let head = LittleEndian(bytes, from: position)
        guard position < end, head.number(0, bytes: 4) == 0x0606_4B50, let count = head.number(32, bytes: 8),
            let start = head.number(48, bytes: 8), start < end, count <= end / 46
        else { return nil }
        return (start, count, 0)
    }

    /// The sizes and the place of a file, which stand among the extra fields if they are large.
    private static func sizes(
        _ head: LittleEndian, extra: Range<Int>
    ) -> (packed: Int, size: Int, offset: Int)? {
        guard var packed = head.number(20, bytes: 4), var size = head.number(24, bytes: 4),
            var offset = head.number(42, bytes: 4)
        else { return nil }
        var position = extra.lowerBound
        while position + 4 <= extra.upperBound {
            guard let id = head.number(position, bytes: 2), let length = head.number(position + 2, bytes: 2) else {
                return nil
            }
            if id == 1 {
                // Only those stand there whose old field is full, in this order.
                var field = position + 4
                if size == 0xFFFF_FFFF, let large = head.number(field, bytes: 8) { (size, field) = (large, field + 8) }
                if packed == 0xFFFF_FFFF, let large = head.number(field, bytes: 8) {
                    (packed, field) = (large, field + 8)
                }
                if offset == 0xFFFF_FFFF, let large = head.number(field, bytes: 8) { offset = large }
            }
            position += 4 + length
        }
        return (packed, size, offset)
    }
}
