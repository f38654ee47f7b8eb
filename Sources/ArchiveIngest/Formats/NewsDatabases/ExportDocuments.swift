/// Goes through a text in which the documents of a database stand one after another, each opened or closed by a line of
/// its own kind.
struct ExportDocuments {
    /// What a line does to the documents around it.
    enum Boundary {
        /// It stands above a document.
        case opening
        /// It is the last of a document.
        case closing
    }

    /// One document, and the lines that part it from its neighbours, if they are there.
    struct Document {
        /// The lines between, with the white space that they begin with.
        var lines: [String] = []
        var opening: String?
        var closing: String?
        var range: Range<Int>
    }

    private let bytes: UnsafeRawBufferPointer
    private let boundary: (String) -> Boundary?
    private var scanner: LineScanner
    /// A line that was met at the end of the last document and opens the next.
    private var pending: (line: String, range: Range<Int>)?

    init(_ bytes: UnsafeRawBufferPointer, boundary: @escaping (String) -> Boundary?) {
        self.bytes = bytes
        self.boundary = boundary
        scanner = LineScanner(bytes, in: 0..<bytes.count)
    }

    /// The next document that is not blank.
    mutating func next() -> Document? {
        var document = pending.map { Document(opening: $0.line, range: $0.range) }
        pending = nil
        while let range = scanner.next() {
            let line = String(decoding: bytes[range], as: UTF8.self)
            switch boundary(line) {
            case .opening:
                guard let whole = document else {
                    document = Document(opening: line, range: range)
                    continue
                }
                pending = (line, range)
                return whole
            case .closing:
                var whole = document ?? Document(range: range)
                whole.closing = line
                whole.range = whole.range.lowerBound..<range.upperBound
                return whole
            case nil:
                if document == nil, line.isBlank { continue }
                if document == nil { document = Document(range: range) }
                if !line.isBlank, let start = document?.range.lowerBound { document?.range = start..<range.upperBound }
                document?.lines.append(line)
            }
        }
        return document
    }
}
