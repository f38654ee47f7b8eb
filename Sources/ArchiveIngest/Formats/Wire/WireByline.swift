internal import ArchiveModel

/// Bylines as agencies write them: `By JANE ROE and JOHN DOE`, `Von Max Muster, dpa`, `By Jane Roe, AP Business Writer`.
enum WireByline {
    /// The authors: the names without the word before them, the role and the agency behind them.
    ///
    /// What has no name in it is handed back as it is: the initials of a desk tell who wrote a text, too.
    static func names(in text: String) -> [String] {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let all = parts(of: withoutLabel(line))
        let parts = all.filter { !WireDate.isDate($0.text) && !WireItem.saysNothing($0.text) }
        let people = parts.filter(isName).map(\.text)
        if !people.isEmpty { return people }
        // An agency or a company is an author if there is no other; a role alone is none.
        if parts.allSatisfy({ isRole($0.text) }) { return [] }
        return parts.count == all.count ? [withoutLabel(line)] : parts.map(\.text)
    }

    /// The authors of a line of text that is nothing but a byline.
    static func names(ofParagraph line: String) -> [String] {
        let words = line.split(separator: " ")
        guard (2...14).contains(words.count), let first = words.first, first.first?.isUppercase == true,
            labels.contains(first.lowercased()), line.utf8.last != UInt8(ascii: ".")
        else { return [] }
        let names = Self.names(in: line).filter { $0.first?.isUppercase == true }
        let known = Set(names.flatMap { $0.split(separator: " ") })
        // All that is not a name must be a word that joins names, or the role behind a comma.
        let head = line.prefix { $0 != "," }.split(separator: " ").dropFirst()
        return head.allSatisfy { known.contains($0) || joiners.contains($0.lowercased()) } ? names : []
    }

    /// Whether a line begins with the word that stands before an author: `By dpa correspondents`.
    static func hasLabel(_ line: String) -> Bool { withoutLabel(line).utf8.count < line.utf8.count }

    private static func withoutLabel(_ line: String) -> String {
        guard let space = line.firstIndex(of: " "), labels.contains(line[..<space].lowercased()) else { return line }
        return String(line[line.index(after: space)...])
    }

    /// What stands between commas and words such as `and`.
    private struct Part {
        var text: String
        /// Whether a comma stands before it, so that it may say what the one before is.
        var isBehindComma: Bool
    }

    private static func parts(of line: String) -> [Part] {
        var parts = [Part(text: "", isBehindComma: false)]
        for word in line.split(separator: " ") {
            if joiners.contains(word.lowercased()) {
                parts.append(Part(text: "", isBehindComma: false))
                continue
            }
            let hasComma = word.last == "," || word.last == ";"
            let bare = hasComma ? word.dropLast() : word
            let text = parts[parts.count - 1].text
            parts[parts.count - 1].text = text.isEmpty ? String(bare) : text + " " + bare
            if hasComma { parts.append(Part(text: "", isBehindComma: true)) }
        }
        return parts.filter { !$0.text.isEmpty }
    }

    /// Whether a part is a person and not the role or the employer of the one before.
    private static func isName(_ part: Part) -> Bool {
        let words = part.text.split(separator: " ")
        guard (part.isBehindComma ? 2...5 : 1...5).contains(words.count), words.first?.first?.isUppercase == true
        else { return false }
        // A name may be a word for a role, too, but hardly one that stands behind another name and a comma.
        let isRole =
            part.isBehindComma ? words.contains { roles.contains($0.lowercased()) } : isRole(part.text)
        return !isRole && Agency.credited(in: part.text).isEmpty && words.first?.lowercased() != "the"
    }

    /// Whether a part says nothing but what an author is: `Staff Reporter`.
    private static func isRole(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { roles.contains($0.lowercased()) }
    }

    private static let labels: Set<String> = [
        "by", "by:", "von", "par", "por", "di", "door", "av", "af", "da", "od", "tekst:", "text:", "autor:", "author:",
    ]
    private static let joiners: Set<String> = ["and", "und", "et", "y", "e", "og", "och", "en", "ja", "&", "/", "|"]
    /// Words for what an author is or works for.
    private static let roles: Set<String> = [
        "writer", "writers", "correspondent", "correspondents", "reporter", "reporters", "editor", "columnist",
        "critic",
        "analyst", "staff", "agency", "press", "news", "association", "service", "services", "tribune", "times",
        "journal", "herald", "post", "newspapers", "korrespondent", "korrespondenten", "redakteur", "redaktion",
        "university", "institute", "college",
        "journalist", "correspondant", "envoyé", "corresponsal", "redactor", "the", "online",
    ]
}
