/// Walks over a text and gives its words folded, cut where SQLite's tokenizer cuts.
struct WordFolder {
    private let bytes: [UInt8]
    private let tables = FoldingTables.shared
    private var position = 0
    private var word: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next word; nil at the end.
    mutating func next() -> TextFolding.Word? {
        var range: Range<Int>?
        while position < bytes.count {
            let start = position
            guard takeScalar() else {
                if range != nil { break }
                continue
            }
            // A dropped mark before the first letter is no part of the word.
            if !word.isEmpty { range = (range?.lowerBound ?? start)..<position }
        }
        guard let range else { return nil }
        defer { word.removeAll(keepingCapacity: true) }
        return TextFolding.Word(range: range, text: String(decoding: word, as: UTF8.self))
    }

    /// Appends what the next scalar adds to its word; false if it parts words instead.
    private mutating func takeScalar() -> Bool {
        let byte = bytes[position]
        guard byte >= 0x80 else {
            position += 1
            guard let letter = tables.ascii(byte) else { return false }
            word.append(letter)
            return true
        }
        let scalar = UTF8Scalar(in: bytes, at: position)
        position += scalar.width
        switch tables.outcome(of: scalar.value) {
        case .parts: return false
        case .dropped: break
        case .replaced(let plain): word.append(contentsOf: plain)
        case .letter(let letter): UTF8Scalar.append(letter, to: &word)
        }
        return true
    }
}
