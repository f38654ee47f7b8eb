internal import ArchiveModel

/// How the value of a member becomes a field, in each of the shapes that files give it.
extension JSONValue {
    /// Whether there is nothing in it.
    var isBlank: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isBlank
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

    /// A date as written, but a number that counts seconds or milliseconds since 1970 as ISO 8601.
    ///
    /// Of up to ten digits it counts seconds, of thirteen milliseconds (those since 2001); the numbers between are dates
    /// written without hyphens.
    var date: String? {
        guard let text, let number = Double(text) else { return text }
        let seconds: Double
        switch number {
        case 100_000_000..<10_000_000_000: seconds = number
        case 1_000_000_000_000..<10_000_000_000_000: seconds = number / 1000
        default: return text
        }
        return NewsDate(unixTime: Int(seconds))?.iso8601 ?? text
    }

    /// Several texts: of a list each, of anything else the one.
    var texts: [String] {
        guard case .list(let values) = self else { return text.map { [$0] } ?? [] }
        return values.flatMap(\.texts)
    }

    /// Several names; numbers, which publishing systems give for them, are none.
    var names: [String] {
        switch self {
        case .number: []
        case .list(let values): values.flatMap(\.names)
        default: (text.map(PythonList.items) ?? []).compactMap(\.plainLine)
        }
    }

    /// Several names, of which a single text may list them with commas: `politics, border security`.
    var listed: [String] {
        guard case .string(let text) = self else { return names }
        let items = PythonList.items(text)
        guard items.count == 1, let item = items.first else { return items }
        return item.split { $0 == "," || $0 == ";" || $0 == "|" }.compactMap { String($0).plainLine }
    }

    /// The authors, of whom one text may name several: `By Jane Roe and John Doe`, `Jane Roe; John Doe`.
    var authors: [String] { names.flatMap(AuthorLine.names) }

    /// The paragraphs of a text: of a list each, of a string its lines, of an object those of its sections.
    var paragraphs: [String] { paragraphs { $0.paragraphs } }

    /// The same of text that may be HTML.
    var plainParagraphs: [String] { paragraphs { $0.plainParagraphs } }

    private func paragraphs(of text: (String) -> [String]) -> [String] {
        if case .list(let values) = self { return values.flatMap { $0.paragraphs(of: text) } }
        let parts = ["sections", "headline", "paragraphs"].compactMap { self[$0] }
        guard parts.isEmpty else { return parts.flatMap { $0.paragraphs(of: text) } }
        return self.text.map(text) ?? []
    }

    /// Pictures' texts, each with its credit if it has one.
    var captions: [Caption] {
        guard case .list(let values) = self else {
            return text.map { [Caption(text: $0, credit: self["credit"]?.text)] } ?? []
        }
        return values.flatMap(\.captions)
    }

    /// The members that hold an object's text, the surest first.
    private static let naming = [
        "text", "name", "Label", "full_name", "display_name", "rendered", "$date", "$oid", "caption", "title",
        "headline", "value", "main", "original", "content", "id",
        "url",
    ]
}
