/// Text transcoded to UTF-8, with a note of both offsets every few thousand bytes.
struct Transcoding {
    /// Places in the bytes on disk: how many, and the first.
    struct Places {
        private(set) var count = 0
        private(set) var first: Int?

        mutating func add(_ offset: Int) {
            count += 1
            first = first ?? offset
        }
    }

    /// A character's place in the text and on disk, and the set that is switched to there.
    private struct Milestone {
        let utf8: Int
        let source: Int
        let set: ISO2022Set
    }

    private(set) var utf8: [UInt8] = []
    /// Characters that could not be read.
    private(set) var damages = Places()
    /// Characters in another encoding than the rest.
    private(set) var strays = Places()
    /// Zero bytes.
    private(set) var zeros = Places()
    private var milestones: [Milestone] = []

    private static let stride = 4096

    init(of source: UnsafeRawBufferPointer, from start: Int, encoding: TextEncoding) {
        utf8.reserveCapacity(source.count)
        let extendsASCII = encoding.extendsASCII
        var set = ISO2022Set.ascii
        var offset = start
        var nextMilestone = start
        while offset < source.count {
            if offset >= nextMilestone {
                milestones.append(Milestone(utf8: utf8.count, source: offset, set: set))
                nextMilestone = offset + Self.stride
            }
            if extendsASCII, 1...0x7F ~= source[offset] {
                let limit = min(source.count, nextMilestone)
                var end = offset + 1
                while end < limit, 1...0x7F ~= source[end] { end += 1 }
                utf8.append(contentsOf: UnsafeRawBufferPointer(rebasing: source[offset..<end]))
                offset = end
            } else {
                let step = encoding.step(in: source, at: offset, set: &set)
                add(step, at: offset)
                offset += step.length
            }
        }
    }

    private mutating func add(_ step: TextEncoding.Step, at offset: Int) {
        switch step.content {
        case .damage: damages.add(offset)
        case .stray: strays.add(offset)
        case .scalar("\0"): zeros.add(offset)
        case .scalar, .shift: break
        }
        guard let scalar = step.scalar else { return }
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { utf8.append(unit) }
    }

    /// The byte on disk at which the character begins whose UTF-8 holds the given byte.
    func sourceOffset(of utf8Offset: Int, in source: UnsafeRawBufferPointer, encoding: TextEncoding) -> Int {
        guard utf8Offset < utf8.count else { return source.count }
        // The last milestone that is not after it.
        var low = 0
        var high = milestones.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if milestones[middle].utf8 <= utf8Offset { low = middle } else { high = middle }
        }
        guard low < milestones.count else { return source.count }
        var written = milestones[low].utf8
        var offset = milestones[low].source
        var set = milestones[low].set
        while offset < source.count {
            let step = encoding.step(in: source, at: offset, set: &set)
            written += step.scalar.map { UTF8.width($0) } ?? 0
            if written > utf8Offset { break }
            offset += step.length
        }
        return offset
    }
}
