internal import ArchiveModel

/// A document of Factiva whose fields have codes: `HD`, `BY`, `WC`, `PD`, `LP`, `TD`.
struct FactivaFields {
    private(set) var article = ParsedArticle(range: 0..<0)
    /// The lines of each field, in the order of the document.
    private var fields: [(code: String, lines: [String])] = []

    /// Reads the lines of a document; nothing if none of them is a headline or text with its code.
    init?(_ lines: [String]) {
        // A page that was copied keeps but one space behind a code, and words of the text may then look like codes.
        let isLoose = lines.contains { $0.hasPrefix("HD ") && !$0.hasPrefix("HD  ") }
        for line in lines {
            if let (code, rest) = Self.field(line, isLoose: isLoose) {
                fields.append((code, [rest]))
            } else if fields.isEmpty {
                article.furniture += line.isBlank ? [] : [line.trimmed]
            } else {
                fields[fields.count - 1].lines.append(line)
            }
        }
        guard fields.contains(where: { $0.code == "HD" }), fields.contains(where: { Self.metadata.contains($0.code) })
        else { return nil }
        for (code, lines) in fields { set(code, lines) }
        if article.agency == nil { article.agency = article.publisher.flatMap(NewsDatabase.agency) }
        if let time = text("ET"), let day = article.published { article.published = day + " " + time }
    }

    private mutating func set(_ code: String, _ lines: [String]) {
        let value = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
        guard !value.isEmpty else { return }
        switch code {
        case "HD": article.title = value
        case "BY": article.byline = AuthorLine.names(in: value)
        case "CR": article.agency = value
        case "SE": article.section = value
        case "SN": article.publisher = value
        case "LA": article.language = value
        case "PD":
            article.published = value
            article.dateEvidence = .metadata
        case "LP", "TD":
            article.body += lines.split(whereSeparator: \.isBlank).flatMap { HardWrap.paragraphs(of: Array($0)) }
        case "ART": article.captions.append(Caption(text: value))
        case "CO": article.organisations = Self.terms(value)
        case "RE": article.places = Self.terms(value)
        case "NS", "IN": article.tags += Self.terms(value)
        case "AN": article.id = FactivaFormat.accessionNumber(value)
        case "CY":
            var wire = WireDetails()
            wire.copyright = value
            article.wire = wire
        case "ET": break
        default: article.furniture.append("\(code) \(value)")
        }
    }

    private func text(_ code: String) -> String? {
        fields.first { $0.code == code }?.lines.joined(separator: " ").trimmed.nonEmpty
    }

    /// The code that begins a line, and the rest of it; two spaces, a tab or nothing stand behind a code.
    private static func field(_ line: String, isLoose: Bool) -> (code: String, rest: String)? {
        let code = line.prefix { $0.isASCII && $0.isUppercase }
        guard codes.contains(String(code)) else { return nil }
        let rest = line[code.endIndex...]
        guard
            rest.isEmpty || rest.hasPrefix("  ") || rest.hasPrefix("\t") || rest == " "
                || isLoose && rest.hasPrefix(" ") && (code != "IN" || rest.contains(" : "))
        else { return nil }
        return (String(code), String(rest))
    }

    /// The names of coded terms: `gpol : Domestic Politics | gcat : Political/General News`.
    private static func terms(_ value: String) -> [String] {
        value.split(separator: "|").compactMap { term in
            let name = term.firstIndex(of: ":").map { term[term.index(after: $0)...] } ?? term
            return String(name).trimmed.nonEmpty
        }
    }

    /// The codes of Factiva's display formats.
    private static let codes: Set<String> = [
        "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD",
        "CX", "ART", "CLM", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "DE",
    ]
    /// Of these, one stands beside every headline.
    private static let metadata: Set<String> = ["WC", "PD", "SN", "SC", "LA", "AN"]
}
