internal import ArchiveModel

/// How the value of a member becomes a field, in each of the shapes that files give it.
extension JSONValue {
    /// Whether there is nothing in it.
    var isBlank: Bool {
        switch self {
        case .null: true
        case .string(let text): text.allSatisfy(\.isWhitespace)
        case .list(let values): values.allSatisfy(\.isBlank)
        case .object(let members): members.allSatisfy(\.value.isBlank)
        case .bool, .number: false
        }
    }

    /// One text: a string, a number, the name of an object, the first of a list.
    var text: String? {
        switch self {
        case .string(let text): text.trimmed.nonEmpty
        case .number(let digits): digits
        case .object: Self.naming.lazy.compactMap { self[$0]?.text }.first
        case .list(let values): values.lazy.compactMap(\.text).first
        case .null, .bool: nil
        }
    }

    /// Several texts: of a list each, of anything else the one.
    var texts: [String] {
        guard case .list(let values) = self else { return text.map { [$0] } ?? [] }
        return values.flatMap(\.texts)
    }

    /// Several texts, of which a single one may list them with commas: `politics, border security`.
    var listed: [String] {
        guard case .string(let text) = self else { return texts }
        return text.split { $0 == "," || $0 == ";" }.compactMap { String($0).trimmed.nonEmpty }
    }

    /// The paragraphs of a text: of a list each, of a string its lines.
    var paragraphs: [String] { texts.flatMap(\.paragraphs) }

    /// Pictures' texts, each with its credit if it has one.
    var captions: [Caption] {
        guard case .list(let values) = self else {
            return text.map { [Caption(text: $0, credit: self["credit"]?.text)] } ?? []
        }
        return values.flatMap(\.captions)
    }

    /// The members that hold an object's text, the surest first.
    private static let naming = [
        "text", "name", "caption", "title", "headline", "value", "main", "content", "id", "url",
    ]
}

extension String {
    /// The text without white space at either end.
    fileprivate var trimmed: String {
        guard let start = utf8.first, let end = utf8.last else { return self }
        // No white space begins or ends with a visible character of ASCII.
        if start > 0x20, start < 0x80, end > 0x20, end < 0x80 { return self }
        return String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The text, or nothing if it is empty.
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }

    /// The lines that are not blank.
    ///
    /// Where blank lines part the paragraphs, a long line that ends within a sentence is a wrapped one and goes on in
    /// the next.
    fileprivate var paragraphs: [String] {
        guard utf8.contains(0x0A) || utf8.contains(0x0D) else { return trimmed.nonEmpty.map { [$0] } ?? [] }
        let newline: UInt8 = utf8.contains(0x0A) ? 0x0A : 0x0D
        let lines = utf8.split(separator: newline, omittingEmptySubsequences: false).map { String(Substring($0)).trimmed }
        let areWrapped = lines.dropFirst().dropLast().contains("")
        var paragraphs: [String] = []
        var isOpen = false
        for line in lines {
            if line.isEmpty {
                isOpen = false
            } else if isOpen, let last = paragraphs.popLast() {
                paragraphs.append(last + " " + line)
                isOpen = areWrapped && line.isWrapped
            } else {
                paragraphs.append(line)
                isOpen = areWrapped && line.isWrapped
            }
        }
        return paragraphs
    }

    /// Whether a line is as long as those of wrapped text and ends within a sentence.
    private var isWrapped: Bool { (50...100).contains(count) && last.map { $0.isLetter || $0 == "," } == true }
}
