internal import Glibc

/// A file's bytes as UTF-8, with the way back from each byte of the text to the byte on disk.
///
/// Valid UTF-8 is used as it stands, without a copy; everything else is transcoded into memory. The bytes that it was
/// made from must outlive it.
package struct DecodedText {
    /// What the file was written in.
    package let encoding: TextEncoding
    /// What was doubtful or damaged: the byte on disk and one line.
    package private(set) var warnings: [(offset: Int, message: String)] = []

    private let source: UnsafeRawBufferPointer
    /// The bytes before the text: a byte order mark.
    private let markLength: Int
    private var transcoding: Transcoding?

    /// Reads the bytes of a whole file in the encoding that a mark, a statement, their pattern or their letters tell.
    ///
    /// `charset` is what stands outside of the bytes, as in a header of HTTP or of a mail: `charset=GB2312`'s last
    /// word. It is believed before what the text itself states, and both only where the bytes bear them out.
    /// `release` is told of bytes that are looked through and may leave the memory until they are read.
    /// Throws a ``BinaryContent`` if they are no text.
    package init(
        _ bytes: UnsafeRawBufferPointer, charset: String? = nil, release: (Range<Int>) -> Void = { _ in }
    ) throws(BinaryContent) {
        source = bytes
        let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(65_536))
        if let binary = BinaryContent(head) { throw binary }
        let mark = TextEncoding.marked(bytes)
        markLength = mark?.markLength ?? 0
        let text = UnsafeRawBufferPointer(rebasing: bytes[markLength...])
        if let encoding = mark?.encoding ?? TextEncoding.zeroPadded(head), encoding != .utf8 {
            self.encoding = encoding
        } else if Self.isValidUTF8(bytes, from: markLength, release) {
            let switches = head.firstIndex(of: "\u{1B}", from: 0) != nil && ISO2022Set.isUsed(in: head)
            encoding = switches ? DoubleBytePage.eucJP.map(TextEncoding.iso2022JP) ?? .utf8 : .utf8
            guard switches || Self.hasZero(bytes, release) else { return }
        } else {
            let labels = [mark.map(\.encoding.name), charset, TextEncoding.declaredLabel(text)].compactMap(\.self)
            let found = TextEncoding.unmarked(text, stated: labels.compactMap(TextEncoding.init(label:)))
            encoding = found.encoding
            if !found.isStated, let doubt = doubt(isSure: found.isSure, stated: labels.first) { warnings.append(doubt) }
        }
        transcode(text)
    }

    /// Lends out the text for as long as `body` runs.
    package func withUTF8<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        guard let transcoding else { return try body(UnsafeRawBufferPointer(rebasing: source[markLength...])) }
        return try transcoding.utf8.withUnsafeBytes(body)
    }

    /// The byte on disk at which the character begins whose UTF-8 holds the given byte; the file's length for the
    /// text's.
    package func sourceOffset(of utf8Offset: Int) -> Int {
        transcoding?.sourceOffset(of: utf8Offset, in: source, encoding: encoding) ?? utf8Offset + markLength
    }

    private mutating func transcode(_ text: UnsafeRawBufferPointer) {
        let transcoding = Transcoding(of: source, from: markLength, encoding: encoding)
        let losses: [(Transcoding.Places, String)] = [
            (transcoding.strays, "not UTF-8 as the rest is; read as \(encoding.strayName)"),
            (transcoding.damages, "not valid \(encoding.name); replaced with \u{FFFD}"),
            (transcoding.zeros, "a zero byte, which no text has; left out"),
        ]
        for (places, message) in losses {
            guard let first = places.first else { continue }
            warnings.append(
                (first, places.count == 1 ? message : "\(message). \(places.count) such places, this is the first"))
        }
        warnings.sort { $0.offset < $1.offset }
        self.transcoding = transcoding
    }

    private static func isValidUTF8(
        _ bytes: UnsafeRawBufferPointer, from start: Int, _ release: (Range<Int>) -> Void
    ) -> Bool {
        var start = start
        for end in steps(of: bytes) {
            // A step may end within a character, which then begins the next.
            var last = end
            while end < bytes.count, end - last < 4, last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            let piece = UnsafeRawBufferPointer(rebasing: bytes[min(start, last)..<last])
            let isValid = piece.withMemoryRebound(to: UInt8.self) { (try? UTF8Span(validating: $0.span)) != nil }
            guard isValid else { return false }
            start = last
            release(max(0, end - SourceFile.step)..<end)
        }
        return true
    }

    private static func hasZero(_ bytes: UnsafeRawBufferPointer, _ release: (Range<Int>) -> Void) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var start = 0
        for end in steps(of: bytes) {
            if memchr(base + start, 0, end - start) != nil { return true }
            release(start..<end)
            start = end
        }
        return false
    }

    /// Where each step through the bytes ends.
    private static func steps(of bytes: UnsafeRawBufferPointer) -> [Int] {
        Array(stride(from: SourceFile.step, to: bytes.count, by: SourceFile.step)) + [bytes.count]
    }

    /// The warning that an encoding was found by the bytes alone, against what was stated or without a statement.
    private func doubt(isSure: Bool, stated: String?) -> (offset: Int, message: String)? {
        if case .mixedUTF8 = encoding { return nil }
        let offset = source.firstIndex { $0 >= 0x80 } ?? 0
        // A name may be anything up to the next quotation mark.
        let label = stated.map { $0.count > 40 ? $0.prefix(40) + "…" : $0[...] }
        let reason = label.map { "not the \($0) that it says it is" } ?? "not UTF-8"
        let remedy = "convert the file first (iconv -t UTF-8)"
        return (
            offset,
            isSure
                ? "\(reason); read as \(encoding.name). If letters come out wrong, \(remedy)"
                : "\(reason) and no encoding that is known; read as \(encoding.name). If letters come out wrong, \(remedy)"
        )
    }
}
