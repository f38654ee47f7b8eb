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

    /// Reads the bytes of a whole file in the encoding that a mark, their pattern or their letters tell.
    ///
    /// Throws a ``BinaryContent`` if they are no text.
    package init(_ bytes: UnsafeRawBufferPointer) throws(BinaryContent) {
        source = bytes
        let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(65_536))
        if let binary = BinaryContent(head) { throw binary }
        if let marked = TextEncoding.marked(bytes) {
            encoding = marked.encoding
            markLength = marked.markLength
        } else {
            markLength = 0
            if let padded = TextEncoding.zeroPadded(head) {
                encoding = padded
            } else if Self.isValidUTF8(bytes) {
                encoding = .utf8
                return
            } else {
                let guess = TextEncoding.unmarked(bytes)
                encoding = guess.encoding
                if guess.encoding != .utf8 { warnings.append(Self.doubt(about: guess, in: bytes)) }
            }
        }
        transcode()
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

    private mutating func transcode() {
        let text = UnsafeRawBufferPointer(rebasing: source[markLength...])
        guard encoding != .utf8 || !Self.isValidUTF8(text) else { return }
        let transcoding = Transcoding(of: source, from: markLength, encoding: encoding)
        if let first = transcoding.firstDamage {
            let places = transcoding.damages == 1 ? "1 place is" : "\(transcoding.damages) places are"
            let message = "\(places) not valid \(encoding.name), this is the first; replaced with \u{FFFD}"
            warnings.append((first, message))
        }
        self.transcoding = transcoding
    }

    private static func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.withMemoryRebound(to: UInt8.self) { (try? UTF8Span(validating: $0.span)) != nil }
    }

    private static func doubt(
        about guess: (encoding: TextEncoding, isSure: Bool), in bytes: UnsafeRawBufferPointer
    ) -> (offset: Int, message: String) {
        let offset = bytes.firstIndex { $0 >= 0x80 } ?? 0
        let name = guess.encoding.name
        let message =
            guess.isSure
            ? "not UTF-8; read as \(name). If letters come out wrong, convert the file first (iconv -t UTF-8)"
            : "not UTF-8 and no encoding that is known; read as \(name). Convert the file first (iconv -t UTF-8)"
        return (offset, message)
    }
}

/// Text transcoded to UTF-8, with a note of both offsets every few thousand bytes.
private struct Transcoding {
    private(set) var utf8: [UInt8] = []
    /// How many characters could not be read.
    private(set) var damages = 0
    /// The byte on disk of the first of them.
    private(set) var firstDamage: Int?
    private var milestones: [(utf8: Int, source: Int)] = []

    private static let stride = 4096

    init(of source: UnsafeRawBufferPointer, from start: Int, encoding: TextEncoding) {
        utf8.reserveCapacity(source.count)
        var offset = start
        var nextMilestone = start
        while offset < source.count {
            if offset >= nextMilestone {
                milestones.append((utf8.count, offset))
                nextMilestone = offset + Self.stride
            }
            let step = encoding.step(in: source, at: offset)
            if step.scalar == nil {
                damages += 1
                firstDamage = firstDamage ?? offset
            }
            utf8.append(contentsOf: UTF8.encode(step.scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
            offset += step.length
        }
    }

    func sourceOffset(of utf8Offset: Int, in source: UnsafeRawBufferPointer, encoding: TextEncoding) -> Int {
        guard utf8Offset < utf8.count else { return source.count }
        var low = 0
        var high = milestones.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if milestones[middle].utf8 <= utf8Offset { low = middle } else { high = middle }
        }
        guard low < milestones.count else { return source.count }
        var (written, offset) = milestones[low]
        while offset < source.count {
            let step = encoding.step(in: source, at: offset)
            written += UTF8.width(step.scalar ?? "\u{FFFD}")
            if written > utf8Offset { break }
            offset += step.length
        }
        return offset
    }
}
