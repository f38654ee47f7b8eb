internal import ArchiveModel

/// The place, day and agency that open an agency's report: `BAGHDAD, July 8 (Reuters) -`, `ANKARA (AA) —`.
struct Dateline {
    /// As written, without the dash behind it.
    var text: String
    /// The agency in its brackets.
    var agency: String?
    /// The date, when it states a year.
    var date: NewsDate?

    init?(_ paragraph: String) {
        let head = paragraph.prefix(90)
        guard let dash = head.indices.first(where: { Self.isDash(head, at: $0) }) else { return nil }
        let text = head[..<dash].trimmingSuffix { $0 == " " }
        let place = text.prefix { $0 != "," && $0 != "(" && $0 != "/" }
        let letters = place.filter(\.isLetter)
        guard letters.count >= 3, letters.count <= 40, let first = place.first, first.isUppercase || !first.isCased
        else { return nil }
        let agency = Self.bracketed(text)
        guard agency != nil || letters.allSatisfy(\.isUppercase) else { return nil }
        self.text = String(text)
        self.agency = agency
        date = DateReader.date(in: text)
    }

    private static func isDash(_ text: Substring, at index: Substring.Index) -> Bool {
        guard "-–—".contains(text[index]), index > text.startIndex else { return false }
        let next = text.index(after: index)
        let isBetweenSpaces = text[text.index(before: index)] == " " && next < text.endIndex && text[next] == " "
        return isBetweenSpaces || text[text.index(before: index)] == ")"
    }

    private static func bracketed(_ text: Substring) -> String? {
        guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
        let inside = text[text.index(after: open)..<close]
        guard inside.count >= 2, inside.count <= 30 else { return nil }
        return String(inside)
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, predicate(last) { text.removeLast() }
        return text
    }
}
