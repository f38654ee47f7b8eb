internal import ArchiveModel

/// How lists are kept in one column that people can read: a line each, paragraphs with an empty line between them.
enum StoredText {
    /// Items, a line each; a line break within one becomes a space.
    static func lines(_ items: [String]) -> String {
        items.map { singleLine($0) }.joined(separator: "\n")
    }

    /// Where fields came from, a line each: `country: section TÜRKİYE`.
    static func evidence(_ evidence: [String: String]) -> String {
        lines(evidence.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
    }

    /// The items of ``lines(_:)``.
    static func items(_ lines: String?) -> [String] { split(lines, at: lineBreak) }

    /// The pieces between separators, also empty ones; none of nothing.
    private static func split(_ text: String?, at separator: UInt8) -> [String] {
        guard var text else { return [] }
        return text.withUTF8 { bytes in
            bytes.split(separator: separator, omittingEmptySubsequences: false)
                .map { String(decoding: UnsafeBufferPointer(rebasing: $0), as: UTF8.self) }
        }
    }

    /// Paragraphs with an empty line between them; an empty line within one becomes a line break.
    static func paragraphs(_ paragraphs: [String]) -> String {
        var text = ""
        text.reserveCapacity(paragraphs.reduce(0) { $0 + $1.utf8.count + 2 })
        for paragraph in paragraphs where !paragraph.isEmpty {
            if !text.isEmpty { text += "\n\n" }
            text += paragraph.contains(byte: UInt8(ascii: "\n")) ? withoutEmptyLines(paragraph) : paragraph
        }
        return text
    }

    /// The paragraphs of ``paragraphs(_:)``.
    static func paragraphs(of text: String?) -> [String] {
        guard var text else { return [] }
        return text.withUTF8 { bytes in
            var paragraphs: [String] = []
            var start = 0
            var position = 0
            while position + 1 < bytes.count {
                if bytes[position] == lineBreak, bytes[position + 1] == lineBreak {
                    paragraphs.append(String(decoding: bytes[start..<position], as: UTF8.self))
                    start = position + 2
                    position = start
                } else {
                    position += 1
                }
            }
            paragraphs.append(String(decoding: bytes[start...], as: UTF8.self))
            return paragraphs
        }
    }

    private static let lineBreak = UInt8(ascii: "\n")

    /// The entities of a kind, a line each: its name, then its aliases, parted by tabs.
    static func names(_ entities: [ArticleEntity], of kind: EntityKind) -> String {
        var text = ""
        for entity in entities where entity.kind == kind {
            if !text.isEmpty { text += "\n" }
            text += ([entity.name] + entity.aliases).map(singleCell).joined(separator: "\t")
        }
        return text
    }

    /// The entities of ``names(_:of:)``, without their mentions.
    static func entities(_ lines: String?, of kind: EntityKind) -> [ArticleEntity] {
        items(lines).map { line in
            let names = split(line, at: UInt8(ascii: "\t"))
            return ArticleEntity(kind: kind, name: names.first ?? "", aliases: Array(names.dropFirst()))
        }
    }

    private static func singleLine(_ text: String) -> String {
        guard text.contains(byte: UInt8(ascii: "\n")) else { return text }
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func singleCell(_ text: String) -> String {
        guard text.contains(byte: UInt8(ascii: "\t")) else { return singleLine(text) }
        return singleLine(text.split(separator: "\t").joined(separator: " "))
    }

    private static func withoutEmptyLines(_ paragraph: String) -> String {
        paragraph.split(whereSeparator: \.isNewline).joined(separator: "\n")
    }
}
