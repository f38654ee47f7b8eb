internal import ArchiveModel

/// Bylines as agencies write them: `By JANE ROE and JOHN DOE`, `Von Max Muster, dpa`, `By Jane Roe, AP Business Writer`.
enum WireByline {
    /// The authors: the names without the word before them, the role and the agency behind them.
    ///
    /// What has no name in it is handed back as it is: the initials of a desk tell who wrote a text, too.
    static func names(in text: String) -> [String] {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var parts = parts(of: withoutLabel(line))
        // An agency is an author if there is no other.
        let people = parts.enumerated().filter { index, part in isName(part, isFirst: index == 0) }.map(\.element)
        if !people.isEmpty { parts = people }
        return parts
    }

    /// The authors of a line of text that is nothing but a byline.
    static func names(ofParagraph line: String) -> [String] {
        let words = line.split(separator: " ")
        guard (2...14).contains(words.count), let first = words.first, first.first?.isUppercase == true,
            labels.contains(first.lowercased()), line.utf8.last != UInt8(ascii: ".")
        else { return [] }
        let names = Self.names(in: line)
        let known = Set(names.flatMap { $0.split(separator: " ") })
        // All that is not a name must be a word that joins names, or the role behind a comma.
        let head = line.prefix { $0 != "," }.split(separator: " ").dropFirst()
        return head.allSatisfy { known.contains($0) || joiners.contains($0.lowercased()) } ? names : []
    }

    private static func withoutLabel(_ line: String) -> String {
        guard let space = line.firstIndex(of: " "), labels.contains(line[..<space].lowercased()) else { return line }
        return String(line[line.index(after: space)...])
    }

    private static func parts(of line: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in line.split(separator: " ") {
            if joiners.contains(word.lowercased()) {
                parts.append([])
                continue
            }
            let bare = word.last == "," || word.last == ";" ? word.dropLast() : word
            if !bare.isEmpty { parts[parts.count - 1].append(bare) }
            if bare.count != word.count { parts.append([]) }
        }
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    /// Whether a part is a person and not the role or the employer of the one before.
    private static func isName(_ part: String, isFirst: Bool) -> Bool {
        let words = part.split(separator: " ")
        guard (2...5).contains(words.count) || isFirst && words.count == 1 else { return false }
        return Agency.credited(in: part).isEmpty && !words.contains { roles.contains($0.lowercased()) }
            && words.first?.first?.isUppercase == true
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
        "journalist", "correspondant", "envoyé", "corresponsal", "redactor", "the", "online",
    ]
}
