extension TextEncoding {
    /// The name of the encoding that the beginning of an XML file or a page states; nothing if it states none.
    ///
    /// It is looked for where it must stand, within the first 4 KiB: in the XML declaration, or in a `meta` element.
    static func declaredLabel(_ bytes: UnsafeRawBufferPointer) -> String? {
        let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(4096))
        guard let first = head.firstIndex(where: { $0 > 0x20 }), head[first] == UInt8(ascii: "<") else { return nil }
        var rest = ASCIIScanner(head, from: first)
        if rest.skip("<?xml"), let end = rest.offset(of: "?>") {
            var declaration = ASCIIScanner(UnsafeRawBufferPointer(rebasing: head[..<end]), from: rest.position)
            if declaration.skip(past: "encoding"), let label = declaration.value() { return label }
        }
        while rest.skip(past: "<meta") {
            let end = rest.offset(of: ">") ?? head.count
            var element = ASCIIScanner(UnsafeRawBufferPointer(rebasing: head[..<end]), from: rest.position)
            if element.skip(past: "charset"), let label = element.value() { return label }
        }
        return nil
    }
}

/// A place in bytes of which only the ASCII is read, in either case.
private struct ASCIIScanner {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position: Int

    init(_ bytes: UnsafeRawBufferPointer, from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// Passes over the word if it stands here; it is given in small letters.
    mutating func skip(_ word: StaticString) -> Bool {
        guard stands(word, at: position) else { return false }
        position += word.utf8CodeUnitCount
        return true
    }

    /// Passes over everything up to the end of the word's next place.
    mutating func skip(past word: StaticString) -> Bool {
        guard let found = offset(of: word) else { return false }
        position = found + word.utf8CodeUnitCount
        return true
    }

    /// Where the word stands next.
    func offset(of word: StaticString) -> Int? {
        position <= bytes.count ? (position..<bytes.count).first { stands(word, at: $0) } : nil
    }

    /// The name after an equals sign, in quotation marks or bare.
    mutating func value() -> String? {
        skipSpaces()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        skipSpaces()
        let name = bytes[position...].drop { $0 == 0x22 || $0 == 0x27 || $0 <= 0x20 }.prefix { byte in
            byte > 0x20 && byte < 0x7F && !"\"';>/,".utf8.contains(byte)
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    private mutating func skipSpaces() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private func stands(_ word: StaticString, at offset: Int) -> Bool {
        let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard offset + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { index in
            let byte = bytes[offset + index]
            return (0x41...0x5A ~= byte ? byte | 0x20 : byte) == word[index]
        }
    }
}
