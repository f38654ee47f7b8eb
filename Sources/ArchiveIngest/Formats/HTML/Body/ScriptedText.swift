/// Finds an article's text in the data that a page's scripts would show it from: `<script type="application/json">`,
/// `window.__STATE__ = {…}`.
enum ScriptedText {
    /// So many words are a text.
    private static let fewestWords = 60
    /// A longer script is left alone, in bytes.
    private static let longestScript = 8 << 20

    /// The paragraphs; none if no script holds a text.
    ///
    /// Data that does not hold the headline is of something else: the words of forms, notices, settings.
    static func paragraphs(of page: HTMLDocument, headline: String?) -> [String] {
        guard let headline else { return [] }
        let texts = page.scripts.lazy.filter { !$0.type.holds("ld+json") && $0.text.utf8.count < longestScript }
            .compactMap { value(of: $0.text) }
            .filter { holds(headline, $0) }.map(paragraphs)
        let longest = texts.max { words(in: $0) < words(in: $1) } ?? []
        return words(in: longest) < fewestWords ? [] : longest
    }

    /// The first object or list of a script that is data, or gives data a name.
    private static func value(of script: String) -> JSONValue? {
        var script = script
        return script.withUTF8 { bytes in
            let isOpening = { (byte: UInt8) in byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }
            guard let start = bytes.firstIndex(where: isOpening) else { return nil }
            let before = bytes[..<start].last { $0 > 0x20 }
            guard before == nil || before == UInt8(ascii: "=") || before == UInt8(ascii: "(") else { return nil }
            var scanner = JSONScanner(UnsafeRawBufferPointer(bytes), range: start..<bytes.count)
            return try? scanner.value()
        }
    }

    /// The prose in the innermost list or object that holds most of it.
    private static func paragraphs(of value: JSONValue) -> [String] {
        var value = value
        while case let parts = parts(of: value), let fullest = parts.max(by: { prose(in: $0) < prose(in: $1) }),
            prose(in: fullest) * 10 > prose(in: value) * 7, prose(in: fullest) > 0
        {
            value = fullest
        }
        var seen: Set<String> = []
        return texts(in: value).flatMap(HTMLText.paragraphs).filter { seen.insert($0).inserted }
    }

    private static func holds(_ headline: String, _ value: JSONValue) -> Bool {
        if case .string(let text) = value { return text == headline || XMLReferences.resolved(in: text) == headline }
        return parts(of: value).contains { holds(headline, $0) }
    }

    private static func parts(of value: JSONValue) -> [JSONValue] {
        switch value {
        case .list(let values): values
        case .object(let members): members.map(\.value)
        default: []
        }
    }

    /// The strings that read as prose, in order.
    private static func texts(in value: JSONValue) -> [String] {
        if case .string(let text) = value { return isProse(text) ? [text] : [] }
        return parts(of: value).flatMap(texts)
    }

    private static func prose(in value: JSONValue) -> Int { texts(in: value).reduce(0) { $0 + $1.utf8.count } }

    /// Whether a string has words as sentences do; addresses and code have few spaces or many signs.
    private static func isProse(_ text: String) -> Bool {
        guard text.utf8.count > 40, !text.hasPrefix("http"), !text.contains("{") else { return false }
        let spaces = text.utf8.count { $0 == 0x20 }
        return spaces >= 6 && spaces * 12 > text.utf8.count
    }

    private static func words(in paragraphs: [String]) -> Int {
        paragraphs.reduce(0) { $0 + $1.split(separator: " ").count }
    }
}
