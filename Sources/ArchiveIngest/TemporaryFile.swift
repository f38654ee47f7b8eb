internal import Glibc

/// Files without a name, which are gone when they are closed.
enum TemporaryFile {
    /// The descriptor of a new one, open for reading and writing; nothing where none can be made.
    static func descriptor() -> Int32? {
        var path = Array("/var/tmp/archive-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        unlink(path)
        return descriptor
    }

    /// Writes all bytes; returns the number of the error that stood in the way, or 0.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
        var written = 0
        while written < bytes.count {
            let step = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            guard step > 0 || errno == EINTR else { return errno }
            written += max(0, step)
        }
        return 0
    }
}
