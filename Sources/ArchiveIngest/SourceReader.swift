internal import Glibc

/// Brings a file's bytes into reach: small files are read, large ones mapped, so that a file larger than the memory can
/// be read from end to end.
package struct SourceReader: Sendable {
    /// Up to this size a file is read into memory; a larger one is mapped.
    private static let largestCopy = 16 << 20

    package init() {}

    /// Opens a file, or standard input for `-`, and lends its bytes to `body`.
    ///
    /// `body` gets the file and the SHA-256 of its bytes in 64 lower-case hexadecimal digits; the bytes are valid only
    /// until it returns. Throws an ``IngestError`` for what cannot be read, and whatever `body` throws.
    package func withFile<T>(
        at path: String, _ body: (_ file: SourceFile, _ sha256: String) throws -> T
    ) throws -> T {
        try contents(at: path).withFile { file in try body(file, Self.sha256(of: file)) }
    }

    /// Opens a file, or standard input for `-`, to be read for as long as the value lasts.
    package func contents(at path: String) throws(IngestError) -> SourceContents {
        SourceContents(name: path, try path == "-" ? standardInput() : file(at: path))
    }

    private func file(at path: String) throws(IngestError) -> FileContents {
        // A pipe would keep open() waiting for its other end, so its kind is asked first.
        guard try FileStatus(path: path).kind != .special else { throw IngestError.special(path) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw IngestError(errorNumber: errno, file: path) }
        defer { close(descriptor) }
        let status = try FileStatus(descriptor: descriptor, name: path)
        switch status.kind {
        case .folder: throw IngestError(code: .folder, message: "a folder where a file is wanted", file: path)
        case .special: throw IngestError.special(path)
        case .file: return try contents(of: descriptor, size: status.size, name: path)
        }
    }

    private func standardInput() throws(IngestError) -> FileContents {
        let status = try FileStatus(descriptor: STDIN_FILENO, name: "-")
        let isWholeFile = status.kind == .file && lseek(STDIN_FILENO, 0, SEEK_CUR) == 0
        if isWholeFile { return try contents(of: STDIN_FILENO, size: status.size, name: "-") }
        guard let copy = try TemporaryCopy.descriptor(copying: STDIN_FILENO, name: "-") else {
            return try FileContents(reading: STDIN_FILENO, expecting: 65_536, name: "-")
        }
        defer { close(copy) }
        return try contents(of: copy, size: FileStatus(descriptor: copy, name: "-").size, name: "-")
    }

    private func contents(of descriptor: Int32, size: Int, name: String) throws(IngestError) -> FileContents {
        size > Self.largestCopy
            ? try FileContents(mapping: descriptor, size: size, name: name)
            : try FileContents(reading: descriptor, expecting: size, name: name)
    }

    /// The SHA-256 of its bytes in 64 lower-case hexadecimal digits.
    package static func sha256(of file: SourceFile) -> String {
        FileDigest.sha256 { file.forEachPiece($0) }
    }
}
