internal import ArchiveModel

/// What is read of an item of the wire, field by field, before it is an article: a field that is stated twice keeps the
/// first.
struct WireItem {
    var article: ParsedArticle
    var wire = WireDetails()
    /// Whom the item comes from, the surest first.
    var sources: [String] = []
    /// The dateline's place, where the item states it beside its text.
    var located: String?
    /// Notes to the editors.
    private(set) var notes: [String] = []

    /// An item that stands in that range of the file.
    init(range: Range<Int>) { article = ParsedArticle(range: range) }

    /// Keeps a text that is not blank for a field that has none yet.
    mutating func set(_ field: WritableKeyPath<WireItem, String?>, _ text: String?) {
        guard self[keyPath: field] == nil, let text = Self.line(text) else { return }
        self[keyPath: field] = text
    }

    /// The same for a date, in whichever of the standards' forms.
    mutating func setDate(_ field: WritableKeyPath<WireItem, String?>, _ text: String?) {
        set(field, WireDate.iso8601(text))
    }

    /// Adds a text to a list that does not have it.
    mutating func add(_ text: String?, to list: WritableKeyPath<WireItem, [String]>) {
        guard let text = Self.line(text), !self[keyPath: list].contains(where: { $0.lowercased() == text.lowercased() })
        else { return }
        self[keyPath: list].append(text)
    }

    /// Adds a subject by its code, its name or both; a code of the IPTC brings its name along.
    mutating func addSubject(code: String?, name: String?) {
        add(code, to: \.wire.categories)
        add(name, to: \.article.tags)
        add(code.flatMap { SubjectCode.name(of: $0) }, to: \.article.tags)
    }

    /// Takes a dateline, which names a place: what is a date alone is none.
    mutating func setDateline(_ text: String?) {
        guard var line = Self.line(text), !WireDate.isDate(line) else { return }
        while let last = line.last, "-–—, ".contains(last) { line.removeLast() }
        set(\.article.dateline, line)
    }

    /// Adds the names of a byline.
    mutating func addByline(_ text: String?) {
        guard let text = Self.line(text), !WireDate.isDate(text) else { return }
        for name in WireByline.names(in: text) { add(name, to: \.article.byline) }
    }

    /// Adds a note to the editors that does not only begin another again.
    mutating func addNote(_ text: String?) {
        guard let text = Self.line(text), !notes.contains(where: { $0.hasPrefix(text) }) else { return }
        notes.append(text)
    }

    /// Adds text and pictures.
    mutating func add(_ text: MarkupText) {
        article.body += text.paragraphs
        article.captions += text.captions
        article.furniture += text.furniture
    }

    /// The numbers of messages begin anew every few days: the time belongs to them.
    mutating func tellApartByDate() {
        if let id = article.id, let created = wire.created { article.id = "\(id) \(created)" }
    }

    /// Takes `1` to `9`; anything else says nothing.
    mutating func setGrade(_ field: WritableKeyPath<WireDetails, Int?>, _ text: String?) {
        guard wire[keyPath: field] == nil, let grade = text.flatMap({ Int($0.trimmed) }), 1...9 ~= grade else { return }
        wire[keyPath: field] = grade
    }

    /// Takes a count of words, `0349` or `349`; none says nothing.
    mutating func setWords(_ text: String?) {
        guard wire.words == nil, let count = text.flatMap({ Int($0.trimmed) }), count > 0 else { return }
        wire.words = count
    }

    /// Takes `usable`, `stat:canceled`, `Withheld`, and what systems of publishing call the same; `embargoed` is usable
    /// once its day has come.
    mutating func setStatus(_ text: String?) {
        guard wire.status == nil, let word = text?.split(separator: ":").last?.lowercased() else { return }
        switch word.trimmed {
        case "usable", "embargoed", "published", "publish": wire.status = .usable
        case "withheld", "hold", "held", "draft", "pending", "private", "future": wire.status = .withheld
        case "canceled", "cancelled", "killed", "kill", "withdrawn", "trash": wire.status = .canceled
        default: break
        }
    }

    /// Whether a text is what systems write where they know nothing.
    static func saysNothing(_ text: String) -> Bool { placeholders.contains(text.lowercased()) }

    private static let placeholders: Set<String> = ["no-data-available", "n/a", "none", "unknown"]

    /// The text on one line, without control characters; nil for a blank one.
    static func line(_ text: String?) -> String? {
        text.flatMap { $0.split(whereSeparator: isBlank).joined(separator: " ").nonEmpty }
    }

    private static func isBlank(_ character: Character) -> Bool {
        character.isWhitespace || character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
    }
}
