internal import Glibc

/// Bytes that are gathered piece by piece: in memory while they are few, beyond in a file without a name.
struct SpooledBytes: ~Copyable {
    /// Up to this many bytes stay in memory.
    private static let largestInMemory = 16 << 20

    private let name: String
    private var memory: UnsafeMutableRawBufferPointer
    /// How many there are.
    private(set) var count = 0
    private var descriptor: Int32?

    /// Gathers nothing yet; `name` is for errors.
    init(name: String) {
        self.name = name
        memory = .allocate(byteCount: 1 << 16, alignment: 16)
    }

    deinit {
        memory.deallocate()
        if let descriptor { close(descriptor) }
    }

    /// Adds bytes; throws if they find no room on the disk.
    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(IngestError) {
        if count + bytes.count > Self.largestInMemory, descriptor == nil {
            descriptor = TemporaryFile.descriptor()
            try write(UnsafeRawBufferPointer(rebasing: memory[..<count]))
        }
        if descriptor == nil { append(inMemory: bytes) } else { try write(bytes) }
        count += bytes.count
    }

    /// Lends out all of them.
    consuming func withFile<T>(_ body: (_ bytes: UnsafeRawBufferPointer, _ isMapped: Bool) throws -> T) throws -> T {
        guard let descriptor else {
            return try body(UnsafeRawBufferPointer(rebasing: memory[..<count]), false)
        }
        return try FileContents(mapping: descriptor, size: count, name: name).withBytes { try body($0, true) }
    }

    private mutating func append(inMemory bytes: UnsafeRawBufferPointer) {
        if memory.count < count + bytes.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(
                byteCount: max(memory.count * 2, count + bytes.count), alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
            memory.deallocate()
            memory = larger
        }
        UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(IngestError) {
        guard let descriptor else { return }
        let failure = TemporaryFile.write(bytes, to: descriptor)
        guard failure == 0 else { throw IngestError(errorNumber: failure, file: name) }
    }
}
