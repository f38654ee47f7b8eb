internal import ArchiveModel

/// Takes the names out of a line that names authors.
enum AuthorNames {
    /// The names of `By Jane Roe and John Doe`, `Jane Roe, Reporter`, `AFP/dpa`, a name each.
    ///
    /// What follows a full name and a comma counts if it is a full name too; else it is the place or the office of the
    /// one before.
    static func names(in text: String) -> [String] {
        guard let line = MarkedText.line(text), !line.contains("://"), !line.contains("@"), !creditsPicture(line) else {
            return []
        }
        var names: [String] = []
        for part in parts(of: withoutLabel(line)) {
            let isFirst = names.isEmpty
            guard let name = tidied(part.text), isFirst || !part.followsComma || isFullName(name) && !isOffice(name)
            else { continue }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Whether a text may well be the name of somebody: some words with capitals, and no digits.
    static func isPlausible(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        return (1...6).contains(words.count) && name.utf8.count <= 80 && !name.contains(where: \.isNumber)
            && !name.contains(":") && !notNames.contains(name.lowercased())
            && words.contains { $0.first.map { $0.isUppercase || $0.isLetter && !$0.isCased } ?? false }
            && words.allSatisfy { word in
                let isCapital = word.first.map { !$0.isLowercase } ?? false
                return isCapital || particles.contains(String(word)) || word.contains("’") || word.contains("-")
            }
    }

    private struct Part {
        var text: Substring
        let followsComma: Bool
    }

    /// The parts between commas, semicolons and words that join names.
    ///
    /// Words that stand within names too (`Ortega y Gasset`) join only what are two full names.
    private static func parts(of line: Substring) -> [Part] {
        var parts: [Part] = []
        for (index, piece) in line.split(whereSeparator: { ",;，、".contains($0) }).enumerated() {
            let isBehindComma = index > 0 && line[line.index(before: piece.startIndex)] != ";"
            let people = people(in: piece)
            parts += people.enumerated().map { Part(text: $1, followsComma: isBehindComma && $0 == 0) }
        }
        return parts
    }

    /// The names that words join: `Jane Roe and John Doe`.
    private static func people(in piece: Substring) -> [Substring] {
        let words = piece.split(separator: " ")
        var people: [[Substring]] = [[]]
        for (index, word) in words.enumerated() {
            let joiner = word.lowercased()
            let isFull = people[people.count - 1].count > 1 && words.count - index > 2
            if joiners.contains(joiner) && (isFull || !joinersWithinNames.contains(joiner)) {
                people.append([])
            } else {
                people[people.count - 1].append(word)
            }
        }
        return people.compactMap { words in
            words.first.flatMap { first in words.last.map { line(piece, from: first, to: $0) } }
        }
    }

    private static func line(_ text: Substring, from first: Substring, to last: Substring) -> Substring {
        text[first.startIndex..<last.endIndex]
    }

    /// Whether the line names who took a picture: `Foto: Jane Roe`.
    private static func creditsPicture(_ line: String) -> Bool {
        let label = line.prefix { $0 != ":" && $0 != " " }.lowercased()
        return ["foto", "fotos", "photo", "photos", "bild", "bilder", "image", "©"].contains(label)
    }

    /// What follows the word for authorship among the first ones: `Von …`, `Eine Analyse von …`.
    private static func withoutLabel(_ line: String) -> Substring {
        let words = line.split(separator: " ")
        guard words.count > 1 else { return line[...] }
        let isIntroduced = introductions.contains(words[0].lowercased())
        let label = words.prefix(isIntroduced ? 4 : 1).lastIndex {
            labels.contains($0.lowercased().filter { $0 != ":" })
        }
        guard let label, label + 1 < words.count else {
            // `Autor:Jane Roe`
            guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
                labels.contains(line[..<colon].lowercased())
            else { return line[...] }
            return line[line.index(after: colon)...]
        }
        return line[words[label + 1].startIndex...]
    }

    /// The name without what stands behind a bar or a dot, and without brackets and dashes about it.
    private static func tidied(_ part: Substring) -> String? {
        let cut = part.prefix { !"|•·→".contains($0) }
        let spaced = String(cut).split(separator: " ").prefix { $0 != "-" && $0 != "–" && $0 != "—" }.joined(
            separator: " ")
        let bare = spaced.drop { " -–—/(".contains($0) }
        let open = bare.firstIndex(of: "(") ?? bare.endIndex
        return String(bare[..<open]).trimmed.nonEmpty
    }

    private static func isOffice(_ name: String) -> Bool {
        name.split(separator: " ").contains { offices.contains($0.lowercased()) }
    }

    private static func isFullName(_ name: String) -> Bool { name.contains(" ") && isPlausible(name) }

    private static let offices: Set<String> = [
        "writer", "reporter", "correspondent", "editor", "journalist", "columnist", "staff", "contributor", "analyst",
        "director", "professor", "bureau", "chief", "redakteur", "redakteurin", "korrespondent", "korrespondentin",
        "reporterin", "journaliste", "correspondant", "correspondante", "rédacteur", "rédactrice", "corresponsal",
        "periodista", "redactor", "redactora", "giornalista", "dziennikarz", "muhabir", "redacteur",
    ]

    private static let labels: Set<String> = [
        "by", "von", "par", "por", "di", "door", "av", "af", "from", "autor", "autorin", "author", "authors", "autore",
        "tekst", "text", "текст", "автор", "yazan", "przez", "ni", "oleh", "skrifað", "autoren", "auteur", "written",
    ]
    /// What may stand before the word for authorship: `Ein Kommentar von`, `Reporting by`.
    private static let introductions: Set<String> = [
        "ein", "eine", "a", "an", "text", "story", "written", "words", "reporting", "kommentar", "analyse", "interview",
        "bericht", "reportage", "gastbeitrag", "gastkommentar", "essay", "kolumne", "protokoll", "aufgezeichnet",
        "analysis",
        "opinion", "un", "une", "propos", "geschrieben", "verfasst", "posted", "published", "article", "artikel",
    ]
    private static let joiners: Set<String> = [
        "and", "und", "et", "y", "e", "og", "och", "en", "i", "ve", "&", "и", "a", "ja", "és", "și",
    ]
    private static let joinersWithinNames: Set<String> = ["y", "e", "i", "a", "en"]
    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "la", "le", "del", "di", "da", "al", "el", "bin", "ibn", "ten", "ter", "du",
        "dos", "das", "zu", "af", "av", "und", "y", "the", "of", "des", "für",
    ]
    /// What stands beside names in bylines.
    private static let notNames: Set<String> = [
        "twitter", "facebook", "follow", "instagram", "linkedin", "email", "e-mail", "share", "name", "rss", "bluesky",
        "website", "contact", "kontakt", "folgen", "mehr", "more", "by", "von", "author", "autor", "authors", "x",
        "about the author", "über den autor", "über die autorin", "read more", "updated", "published", "home",
    ]
}
