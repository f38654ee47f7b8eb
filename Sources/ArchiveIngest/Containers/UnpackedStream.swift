/// The bytes of a file in order, unpacked as they are asked for, with the way back to the bytes on disk.
///
/// It holds no more than what is looked at. Where a gzip member or zstd frame is damaged it goes on with the next one
/// and notes a fault.
final class UnpackedStream {
    /// A place from which on bytes can be unpacked without those before: where a member or frame begins.
    private struct Unit {
        /// The unpacked byte.
        let start: Int
        /// The byte on disk.
        let disk: Int
    }

    /// A damage: the byte on disk, and one line.
    struct Fault {
        let disk: Int
        let message: String
        /// Whether what follows was left out.
        let isRejection: Bool
    }

    /// The first unpacked byte that has not been passed.
    private(set) var position = 0
    /// What was found damaged, not yet taken.
    private(set) var faults: [Fault] = []
    /// How the file is compressed.
    let compression: Compression

    private let file: SourceFile
    private let budget: UnpackingBudget
    private let decoder: (any StreamDecoder)?
    private var input = 0
    private var released = 0
    private var isInUnit = false
    /// Whether nothing has been unpacked to its end since the last damage.
    private var isRecovering = false
    private var isExhausted = false
    private var units: [Unit] = []
    private var buffer: UnsafeMutableRawBufferPointer
    /// The part of the buffer that holds bytes not yet passed.
    private var filled = 0..<0

    /// Unpacks a file, or a file's first bytes, from the beginning.
    init(_ file: SourceFile, budget: UnpackingBudget) {
        self.file = file
        self.budget = budget
        compression = Compression(file.bytes)
        decoder = compression.decoder()
        buffer = .allocate(byteCount: decoder == nil ? 0 : 1 << 18, alignment: 16)
        if let zstd = decoder as? ZstdDecoder { loadDictionary(into: zstd) }
    }

    deinit {
        buffer.deallocate()
    }

    /// The bytes from ``position`` on: at least `count` of them, fewer only at the end; valid until the next call.
    func peek(_ count: Int) -> UnsafeRawBufferPointer {
        guard decoder != nil else {
            return UnsafeRawBufferPointer(rebasing: file.bytes[position...].prefix(max(count, 1 << 16)))
        }
        if filled.count < count { fill(count) }
        return UnsafeRawBufferPointer(rebasing: buffer[filled])
    }

    /// Lends out the first unpacked bytes of a file: as many as `count`, if it has as many.
    static func withHead<T>(of file: SourceFile, count: Int, _ body: (UnsafeRawBufferPointer) -> T) -> T {
        let stream = UnpackedStream(file, budget: UnpackingBudget(fileSize: 0))
        return withExtendedLifetime(stream) { body(UnsafeRawBufferPointer(rebasing: stream.peek(count).prefix(count))) }
    }

    /// Passes bytes that were seen.
    func advance(by count: Int) {
        position += count
        guard decoder != nil else { return release(upTo: position) }
        filled = filled.lowerBound + count..<filled.upperBound
        if let current = units.lastIndex(where: { $0.start <= position }) { units.removeFirst(current) }
        release(upTo: input)
    }

    /// Gives the memory of the file's bytes before `end` back, a step at a time.
    private func release(upTo end: Int) {
        let full = end / SourceFile.step * SourceFile.step
        guard full > released else { return }
        file.release(released..<full)
        released = full
    }

    /// The faults so far; they are not reported again.
    func takeFaults() -> [Fault] {
        defer { faults = [] }
        return faults
    }

    /// Where unpacked bytes, which begin no earlier than the ones last passed, stand on disk.
    func place(of range: Range<Int>, isVerbatim: Bool) -> MemberPlace {
        guard decoder != nil else { return MemberPlace(disk: range, isVerbatim: isVerbatim) }
        let first = units.last { $0.start <= range.lowerBound } ?? Unit(start: 0, disk: 0)
        let next = units.first { $0.start >= range.upperBound && $0.disk > first.disk }
        let unpacked = range.lowerBound - first.start..<range.upperBound - first.start
        return MemberPlace(
            disk: first.disk..<(next?.disk ?? file.bytes.count), unpacked: unpacked, isVerbatim: isVerbatim)
    }

    /// Whether a member or frame begins within those unpacked bytes, which are not passed yet.
    func startsUnit(within range: Range<Int>) -> Bool { units.contains { range.contains($0.start) } }
}

// MARK: Unpacking

extension UnpackedStream {
    private func fill(_ count: Int) {
        makeRoom(for: count)
        while filled.count < count, !isExhausted {
            guard isInUnit || beginUnit() else { break }
            unpackStep()
        }
    }

    private func makeRoom(for count: Int) {
        let needed = count + (1 << 16)
        guard buffer.count - filled.lowerBound < needed else { return }
        let target =
            needed > buffer.count || needed * 4 < buffer.count && buffer.count > 1 << 22
            ? UnsafeMutableRawBufferPointer.allocate(byteCount: max(needed + needed / 2, 1 << 18), alignment: 16)
            : buffer
        if let from = buffer.baseAddress, !filled.isEmpty {
            target.baseAddress?.copyMemory(from: from + filled.lowerBound, byteCount: filled.count)
        }
        if target.baseAddress != buffer.baseAddress {
            buffer.deallocate()
            buffer = target
        }
        filled = 0..<filled.count
    }

    /// Goes to the next member or frame; false at the end of the file.
    private func beginUnit() -> Bool {
        let rest = file.bytes[input...].drop { $0 == 0 }
        guard let next = compression.nextUnit(in: file.bytes, from: rest.startIndex) else {
            if !rest.isEmpty { note(at: rest.startIndex, "the bytes from here on are not \(compression); passed over") }
            isExhausted = true
            return false
        }
        if next > rest.startIndex, !isRecovering {
            note(at: rest.startIndex, "\(next - rest.startIndex) bytes that are not \(compression) were passed over")
        }
        input = next
        units.append(Unit(start: position + filled.count, disk: next))
        decoder?.reset()
        isInUnit = true
        return true
    }

    private func unpackStep() {
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[filled.upperBound...])
        guard let decoder, !room.isEmpty else { return }
        let step = decoder.step(UnsafeRawBufferPointer(rebasing: file.bytes[input...]), into: room)
        input += step.consumed
        filled = filled.lowerBound..<filled.upperBound + step.produced
        if !budget.take(step.produced) {
            note(at: units.last?.disk ?? 0, UnpackingBudget.message, isRejection: true)
            isExhausted = true
        } else if case .ended = step.state {
            isInUnit = false
            isRecovering = false
            // Where it ends is known before the next one begins.
            if input == file.bytes.count { units.append(Unit(start: position + filled.count, disk: input)) }
        } else if case .damaged = step.state {
            passDamage()
        } else if step.consumed == 0, step.produced == 0 {
            note(at: units.last?.disk ?? 0, "cut off: the \(compression) data that begins here has no end")
            isExhausted = true
        }
    }

    /// Leaves a damaged member or frame, for the next that begins after its first byte.
    private func passDamage() {
        let start = units.last?.disk ?? input
        if !isRecovering {
            note(at: start, "the \(compression) data that begins here is damaged; read as far as it goes")
        }
        isRecovering = true
        isInUnit = false
        input = compression.nextUnit(in: file.bytes, from: start + 1) ?? file.bytes.count
        isExhausted = input == file.bytes.count
    }

    private func note(at disk: Int, _ message: String, isRejection: Bool = false) {
        faults.append(
            Fault(disk: disk, message: message, isRejection: isRejection))
    }

    /// Loads the dictionary that stands in the first frame of a compressed crawl, a skippable one of its own kind (IIPC,
    /// "Zstandard compression for WARC files", section 3).
    private func loadDictionary(into decoder: ZstdDecoder) {
        let head = file.bytes
        guard head.count > 8, head.starts(with: [0x5D, 0x2A, 0x4D, 0x18]) else { return }
        let size = Int(UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        decoder.load(dictionary: UnsafeRawBufferPointer(rebasing: head[8...].prefix(size)))
    }
}
