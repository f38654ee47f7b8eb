internal import Glibc

/// A copy of a pipe's bytes on the disk, so that a text longer than the memory can be read from end to end.
enum TemporaryCopy {
    /// Copies an open pipe to its end into a file without a name, which is gone when it is closed.
    ///
    /// Returns its descriptor at the first byte, or nothing where no such file can be made.
    static func descriptor(copying pipe: Int32, name: String) throws(IngestError) -> Int32? {
        guard let copy = TemporaryFile.descriptor() else { return nil }
        let failure = copyBytes(from: pipe, to: copy)
        guard failure == 0, lseek(copy, 0, SEEK_SET) == 0 else {
            close(copy)
            throw IngestError(errorNumber: failure, file: name)
        }
        return copy
    }

    /// Copies all; returns the number of the error that stood in the way, or 0.
    private static func copyBytes(from pipe: Int32, to copy: Int32) -> Int32 {
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
            while true {
                let count = read(pipe, buffer.baseAddress, buffer.count)
                if count == 0 { return 0 }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return errno }
                let failure = TemporaryFile.write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: copy)
                guard failure == 0 else { return failure }
            }
        }
    }
}
