/// Reading a file of XML, whichever standard it follows.
enum WireXML {
    /// Reads the file and hands over its top element, the text that it stands in, and what makes a range of the text one
    /// of the file; says what is wrong with it.
    static func read(
        _ file: SourceFile, into output: ParseOutput,
        _ body: (_ root: XMLElement, _ range: (Range<Int>) -> Range<Int>) throws -> Void
    ) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        let document = text.withUTF8 { XMLDocument($0) }
        if let fault = document.faults.first {
            let more = document.faults.count > 1 ? ", the first of \(document.faults.count) faults" : ""
            output.warning(text.sourceOffset(of: fault.offset), "not well-formed: \(fault.message)\(more)", false)
        }
        guard let root = document.root else { return }
        try body(root) { text.sourceOffset(of: $0.lowerBound)..<text.sourceOffset(of: $0.upperBound) }
    }

    /// The name of the first element, without its prefix, and its start tag.
    static func top(of file: SourceFile) -> XMLElement? {
        let head = UnsafeRawBufferPointer(rebasing: file.bytes.prefix(16_384))
        guard let first = head.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
            first == UInt8(ascii: "<") || first >= 0xFE, let text = try? DecodedText(head)
        else { return nil }
        return text.withUTF8 { XMLDocument($0) }.root
    }
}

extension XMLElement {
    /// The text below on one line; nil if it is blank.
    var line: String? { WireItem.line(text) }

    /// The first element of one of these names at any depth.
    func descendant(_ names: String...) -> XMLElement? {
        for element in elements {
            if names.contains(element.name) { return element }
        }
        for element in elements {
            for name in names {
                if let found = element.descendant(name) { return found }
            }
        }
        return nil
    }
}
