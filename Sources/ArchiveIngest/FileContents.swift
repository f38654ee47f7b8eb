internal import CArchiveSafety
internal import Glibc

/// The bytes of one file, in memory of their own or mapped, given back when the value ends.
struct FileContents: ~Copyable, Sendable {
    /// Where the bytes are; a number, as whoever has this value has them alone, on whatever thread.
    private let address: UInt
    private let capacity: Int
    let count: Int
    /// What watches over mapped bytes; nil if they are in memory of their own.
    private let mapping: FileMapping?
    /// Whether they are mapped.
    var isMapped: Bool { mapping != nil }

    /// Maps the first `size` bytes of an open file.
    init(mapping descriptor: Int32, size: Int, name: String) throws(IngestError) {
        let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw IngestError(errorNumber: errno, file: name) }
        guard let mapping = FileMapping(of: descriptor, at: address, size: size) else {
            munmap(address, size)
            throw IngestError(errorNumber: EMFILE, file: name)
        }
        madvise(address, size, MADV_SEQUENTIAL)
        self.address = UInt(bitPattern: address)
        (capacity, count) = (size, size)
        self.mapping = mapping
    }

    /// Reads an open file to its end, however long it turns out to be.
    init(reading descriptor: Int32, expecting size: Int, name: String) throws(IngestError) {
        // One byte more than expected, so that the end is met without growing.
        var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size + 1, alignment: 16)
        var filled = 0
        while true {
            if filled == buffer.count { buffer = Self.grown(buffer) }
            let got = read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            if got == 0 { break }
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                let failure = errno
                buffer.deallocate()
                throw IngestError(errorNumber: failure, file: name)
            }
        }
        address = UInt(bitPattern: buffer.baseAddress)
        (capacity, count) = (buffer.count, filled)
        mapping = nil
    }

    deinit {
        if let mapping {
            munmap(UnsafeMutableRawPointer(bitPattern: address), capacity)
            mapping.end()
        } else {
            UnsafeMutableRawPointer(bitPattern: address)?.deallocate()
        }
    }

    /// Lends the bytes out for as long as `body` runs.
    borrowing func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        try body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
    }

    /// Throws if the file lost or changed bytes since they were mapped, so that what was read of them is not its text.
    borrowing func requireUnchanged(name: String) throws(IngestError) {
        guard let mapping, mapping.isChanged else { return }
        throw IngestError(
            code: .unreadable, message: "was changed while it was read; ingest it again when it is whole", file: name)
    }

    private static func grown(_ buffer: UnsafeMutableRawBufferPointer) -> UnsafeMutableRawBufferPointer {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
        buffer.deallocate()
        return larger
    }
}
