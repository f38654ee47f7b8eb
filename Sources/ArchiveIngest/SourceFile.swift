internal import Glibc

/// A file that is being read: its name and its bytes, which are valid only while the reading lasts.
package struct SourceFile {
    /// The name as the person gave it; `-` for standard input.
    ///
    /// A file in a container has the container's name before
    /// its own: `news.zip/a.html`.
    package let name: String
    /// Every byte, in memory or mapped.
    package let bytes: UnsafeRawBufferPointer
    /// The ending of the name without its dot, lower-case; empty if there is none.
    package let fileExtension: String
    /// Where it was fetched from, if a crawl tells.
    package var address: String?
    /// The encoding that the server named when it was fetched, as written: `windows-1254`.
    package var charset: String?
    /// What the person says of the names that its fields have.
    package var mapping = FieldMapping()
    /// Whether the bytes are a mapped file, whose pages can be given back and come again.
    private let isMapped: Bool

    package init(
        name: String, bytes: UnsafeRawBufferPointer, fileExtension: String? = nil, isMapped: Bool = false
    ) {
        self.name = name
        self.bytes = bytes
        self.fileExtension = fileExtension ?? Self.fileExtension(of: name)
        self.isMapped = isMapped
    }

    /// The first bytes, at most 64 KiB: enough to tell a format.
    ///
    /// They end between two characters of UTF-8, so that the head of sound text is sound.
    package var head: UnsafeRawBufferPointer { head(of: 65_536) }

    /// The same of another length.
    func head(of length: Int) -> UnsafeRawBufferPointer {
        var end = min(bytes.count, length)
        if end < bytes.count {
            for _ in 0..<3 where 0x80...0xBF ~= bytes[end] { end -= 1 }
        }
        return UnsafeRawBufferPointer(rebasing: bytes[..<end])
    }

    /// The ending of the last part of a path, lower-case; empty if there is none.
    static func fileExtension(of name: some StringProtocol) -> String {
        let last = name.split(separator: "/").last ?? ""
        guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
        return last[last.index(after: dot)...].lowercased()
    }
}

extension SourceFile {
    /// Memory is given back in steps of this many bytes: often enough to stay small, seldom enough to cost nothing.
    static let step = 16 << 20

    /// Hands over all bytes in pieces of 16 MiB and gives the memory of each back, so that a file larger than the memory
    /// can be gone through.
    package func forEachPiece(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        for start in stride(from: 0, to: bytes.count, by: Self.step) {
            let piece = start..<min(start + Self.step, bytes.count)
            try body(UnsafeRawBufferPointer(rebasing: bytes[piece]))
            release(piece)
        }
    }

    /// Gives the memory of bytes back, if they are mapped; they come again when they are looked at.
    ///
    /// The range begins at
    /// a multiple of ``step``.
    func release(_ range: Range<Int>) {
        guard isMapped, !range.isEmpty, let base = bytes.baseAddress else { return }
        let start = range.lowerBound / Self.step * Self.step
        madvise(UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, MADV_DONTNEED)
    }

    /// Gives back what was read, when the reading has come from one step into another.
    func releasePassed(from former: Int, to position: Int) {
        let passed = position / Self.step * Self.step
        if passed > former { release(former..<passed) }
    }
}
