/// Walks over a text and gives its words folded, cut where SQLite's tokenizer cuts.
struct WordFolder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let tables = FoldingTables.shared
    private var position = 0
    private var word: [UInt8] = []

    /// Walks over well-formed UTF-8 that outlives the walk.
    init(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes = utf8
        word.reserveCapacity(64)
    }

    /// The next word; nil at the end.
    mutating func next() -> TextFolding.Word? {
        while position < bytes.count {
            let start = position
            let end = endOfASCIILetters()
            guard end == bytes.count || bytes[end] < 0x80 else {
                if let word = foldedWord() { return word }
                continue
            }
            position = end
            if end > start { return asciiWord(start..<end) }
            position += 1
        }
        return nil
    }

    private func endOfASCIILetters() -> Int {
        var end = position
        while end < bytes.count, bytes[end] < 0x80, tables.ascii(bytes[end]) != nil { end += 1 }
        return end
    }

    /// A word of ASCII letters alone, as most are in most languages' news.
    private func asciiWord(_ range: Range<Int>) -> TextFolding.Word {
        let text = String(unsafeUninitializedCapacity: range.count) { letters in
            for (index, byte) in bytes[range].enumerated() { letters[index] = tables.ascii(byte) ?? byte }
            return range.count
        }
        return TextFolding.Word(range: range, text: text)
    }

    /// The word that begins here; nil, one scalar further or more, if none does.
    private mutating func foldedWord() -> TextFolding.Word? {
        var range: Range<Int>?
        while position < bytes.count {
            let start = position
            guard takeScalar() else { break }
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
        return tables.append(scalar.value, to: &word)
    }
}
