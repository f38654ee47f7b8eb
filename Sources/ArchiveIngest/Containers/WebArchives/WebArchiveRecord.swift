/// The head of a record in a web archive.
struct WebArchiveRecord {
    /// What stands in a record's block.
    enum Content {
        /// What a server sent, with the head of HTTP where there is one.
        case answer
        /// Nothing that can hold an article: a question, a note about the crawl, a repetition.
        case other
    }

    /// Bytes of the head, its blank line among them.
    var headLength: Int
    /// Bytes of the block that follows, as stated; nil if it is not stated or is no number.
    var length: Int?
    var content: Content
    /// The address that was asked.
    var address: String?
    /// The media type of the block, as written.
    var mediaType: String?
    /// The digest of the block, as written: `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`.
    var blockDigest: String?
    /// The digest of what follows the head of HTTP in the block, as written.
    var payloadDigest: String?

    /// A length as a head states it, at most an exbibyte, so that it can be added to; nil if it is no number.
    static func length(_ text: some StringProtocol) -> Int? {
        Int(text).flatMap { $0 >= 0 ? min($0, 1 << 60) : nil }
    }

    /// Whether it is to be read: an answer from the web or a file, not from the crawler about itself.
    var holdsDocument: Bool {
        guard content == .answer else { return false }
        guard let address, let scheme = address.firstIndex(of: ":") else { return true }
        return ["http", "https", "file", "ftp"].contains(address[..<scheme].lowercased())
    }
}

/// How records of one kind of web archive begin.
protocol WebArchiveSyntax: Sendable {
    /// What the records are of, for people: `WARC`.
    var name: String { get }
    /// What follows every block, if nothing else does.
    var trailer: StaticString? { get }
    /// The record whose head stands at the front of the bytes; nil if none does.
    func record(at bytes: UnsafeRawBufferPointer) -> WebArchiveRecord?
    /// The first byte at or after `start` at which a record begins.
    func nextRecord(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int?
}
