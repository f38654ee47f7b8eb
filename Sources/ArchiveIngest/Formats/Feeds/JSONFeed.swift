internal import ArchiveModel

/// The members of a JSON Feed's one object.
struct JSONFeed {
    /// An item and its bytes.
    struct Item {
        let value: JSONValue
        let range: Range<Int>
    }

    private(set) var title: String?
    private(set) var language: String?
    /// The address of the site, against which links are read.
    private(set) var address: String?
    private(set) var authors: [String] = []
    private(set) var items: [Item] = []
    /// Where the text stops being JSON.
    private(set) var fault: JSONFault?

    /// Reads UTF-8 text as far as it goes.
    init(_ bytes: UnsafeRawBufferPointer) {
        var scanner = JSONScanner(bytes, range: 0..<bytes.count)
        do throws(JSONFault) {
            try scanner.object { (scanner, name) throws(JSONFault) in try read(name, &scanner) }
        } catch {
            fault = error
        }
    }

    private mutating func read(_ name: String, _ scanner: inout JSONScanner) throws(JSONFault) {
        switch name {
        case "title": title = try scanner.value().text
        case "language": language = try scanner.value().text
        case "home_page_url": address = try scanner.value().text
        case "authors", "author": authors = JSONFeedItem.names(try scanner.value())
        case "items": try readItems(&scanner)
        default: try scanner.skipValue()
        }
    }

    private mutating func readItems(_ scanner: inout JSONScanner) throws(JSONFault) {
        guard scanner.next() == UInt8(ascii: "[") else { return try scanner.skipValue() }
        repeat {
            scanner.position += 1
            guard let first = scanner.next(), first != UInt8(ascii: "]") else { break }
            let start = scanner.position
            let value = try scanner.value()
            items.append(Item(value: value, range: start..<scanner.position))
        } while scanner.next() == UInt8(ascii: ",")
        guard scanner.next() == UInt8(ascii: "]") else {
            throw JSONFault(offset: scanner.position, message: "expected a comma or ]")
        }
        scanner.position += 1
    }
}
