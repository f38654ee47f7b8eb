/// What a server sent, as a web archive keeps it: the head of HTTP, if there is one, and the body.
struct HTTPAnswer {
    /// What is wrong with it: one line, and whether it cannot be read at all.
    struct Fault {
        let message: String
        var isRejection = false
    }

    /// Whether it was sent to be read: found, and text as far as its type says.
    let isDocument: Bool
    /// The media type in lower case, without its parameters: `text/html`.
    let mediaType: String?
    /// The encoding that the server named, as written.
    let charset: String?
    private(set) var fault: Fault?

    private let block: UnsafeRawBufferPointer
    private var decoded: [UInt8]?

    /// Reads a record's block; `mediaType` is the record's own, for a block without a head.
    init(_ block: UnsafeRawBufferPointer, mediaType: String?, budget: UnpackingBudget) {
        guard block.starts(with: "HTTP/".utf8) else {
            self.block = block
            let type = MediaType(mediaType)
            self.mediaType = type.name
            charset = type.charset
            isDocument = !Self.isNoText(mediaType) && !block.isEmpty
            return
        }
        let fields = HeaderFields(block, skippingFirstLine: true)
        self.block = UnsafeRawBufferPointer(rebasing: block[fields.length...])
        let type = MediaType(fields["content-type"])
        self.mediaType = type.name
        charset = type.charset
        isDocument = Self.isFound(block) && !Self.isNoText(type.name) && !self.block.isEmpty
        guard isDocument else { return }
        if fields["transfer-encoding"]?.lowercased().contains("chunked") == true { joinChunks() }
        if let coding = fields["content-encoding"]?.lowercased() { unpack(coding, budget) }
    }

    /// Lends out the body.
    func withBody<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        guard let decoded else { return try body(block) }
        return try decoded.withUnsafeBytes(body)
    }

    /// The ending of a file of that type.
    var fileExtension: String {
        switch mediaType {
        case "text/html", "application/xhtml+xml": "html"
        case "text/plain": "txt"
        case "application/json": "json"
        case "application/rss+xml": "rss"
        case "application/atom+xml": "atom"
        case "text/xml", "application/xml": "xml"
        case "text/csv": "csv"
        default: ""
        }
    }

    /// Whether a media type is one of what is seen, heard or run, not read.
    static func isNoText(_ mediaType: String?) -> Bool {
        guard let name = MediaType(mediaType).name else { return false }
        let kinds = ["image/", "audio/", "video/", "font/"]
        let names = ["text/css", "application/pdf", "application/wasm", "application/zip", "application/font-woff"]
        return kinds.contains(where: name.hasPrefix) || names.contains(name) || name.hasSuffix("javascript")
            || name.hasPrefix("application/x-font") || name.hasPrefix("application/vnd.ms-font")
    }

    /// `HTTP/1.1 200 OK`.
    private static func isFound(_ block: UnsafeRawBufferPointer) -> Bool {
        let line = block.prefix(32).drop { $0 != 0x20 }.drop { $0 == 0x20 }
        return line.first == UInt8(ascii: "2")
    }

    private mutating func joinChunks() {
        guard let chunks = ChunkedBody(block) else { return }
        decoded = chunks.joined
        if !chunks.isWhole { fault = Fault(message: "its chunks are not as long as they say; read as far as they go") }
    }

    /// Unpacks what the server packed, the last coding first; a body that is not packed as it says is taken as it is.
    private mutating func unpack(_ codings: String, _ budget: UnpackingBudget) {
        for coding in codings.split(whereSeparator: { $0 == "," || $0 == " " }).reversed() {
            switch coding {
            case "gzip", "x-gzip", "deflate", "zstd":
                guard let unpacked = withBody({ PackedBody($0, coding: coding)?.unpacked(within: budget) }) else {
                    continue
                }
                decoded = unpacked.bytes
                if !unpacked.isWhole { fault = Fault(message: "its \(coding) data is damaged; read as far as it goes") }
            case "identity", "none", "utf-8": continue
            default:
                let isText = withBody { BinaryContent(UnsafeRawBufferPointer(rebasing: $0.prefix(1 << 16))) == nil }
                if !isText || coding == "br" { refuse(coding) }
            }
        }
    }

    private mutating func refuse(_ coding: Substring) {
        let name = coding == "br" ? "brotli" : String(coding)
        let message = "compressed with \(name), which is not read; crawl it without, or store it unpacked"
        fault = Fault(message: message, isRejection: true)
    }
}
