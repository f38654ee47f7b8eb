internal import ArchiveModel

/// A message of IPTC 7901: `eca062 4 i 211 dpa 061` and the keywords; the headline up to `=`; the text; day and time.
struct IPTC7901Message {
    private(set) var item: WireItem

    init(_ message: WireMessage, range: Range<Int>) {
        item = WireItem(range: range)
        item.wire.kind = "text"
        readHeader(message.header)
        let lines = message.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let head = Self.headLength(of: lines)
        readHead(lines[..<head].compactMap { WireItem.line($0) })
        readBody(WireText.paragraphs(of: lines[head...].joined(separator: "\n"), lineEnds: .typed))
        item.setDate(\.wire.created, Self.date(message.trailer))
        item.tellApartByDate()
    }

    /// Source and number, priority, category, count of words and what else the sender adds; on a line of its own the
    /// keywords (IPTC 7901, chapter 2).
    private mutating func readHeader(_ header: String) {
        let lines = header.split(whereSeparator: \.isNewline).compactMap { WireItem.line(String($0)) }
        guard let first = lines.first else { return }
        let fields = first.split(separator: " ").map(String.init)
        item.set(\.article.id, fields.first)
        var rest = fields.dropFirst()
        if let priority = rest.first, priority.utf8.count == 1, Int(priority) != nil {
            item.setGrade(\.priority, priority)
            rest = rest.dropFirst()
        }
        if let category = rest.first, category.allSatisfy(\.isLetter) {
            item.add(category, to: \.wire.categories)
            rest = rest.dropFirst()
        }
        if let count = rest.first, Int(count) != nil {
            item.setWords(count)
            rest = rest.dropFirst()
        }
        for word in rest where !Agency.credited(in: word).isEmpty { item.add(word, to: \.sources) }
        let keywords = lines.dropFirst().joined(separator: " ")
        item.set(\.wire.slugline, String(keywords.trimmed.reversed().drop { $0 == "/" }.reversed()))
    }

    /// How many lines stand before the text: those up to one that ends in `=`, else a short first paragraph that is no
    /// sentence.
    private static func headLength(of lines: [String]) -> Int {
        if let last = lines.prefix(8).firstIndex(where: { $0.trimmed.hasSuffix("=") }) { return last + 1 }
        guard let start = lines.firstIndex(where: { !$0.isBlank }),
            let end = lines[start...].firstIndex(where: \.isBlank), end - start <= 3
        else { return 0 }
        return lines[end - 1].trimmed.last?.isPunctuation == false ? end : 0
    }

    private mutating func readHead(_ lines: [String]) {
        var title: [String] = []
        var labels: [String] = []
        for (index, line) in lines.enumerated() {
            let line = line.hasSuffix("=") ? String(line.dropLast()).trimmed : line
            if title.isEmpty, index < lines.count - 1, Self.isLabel(line) {
                labels.append(line)
            } else if !title.isEmpty, WireByline.hasLabel(line) {
                item.addByline(line)
            } else {
                title.append(line)
            }
        }
        item.set(\.article.title, title.joined(separator: " "))
        item.set(\.wire.version, labels.joined(separator: ", "))
    }

    /// `1ST LEAD`, `EXTRA`, `(Achtung)`: what the message is to the ones before.
    private static func isLabel(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        if line.hasPrefix("("), line.hasSuffix(")"), words.count <= 6 { return true }
        return words.count <= 4 && line.uppercased() == line && line.contains(where: \.isLetter)
    }

    /// The text up to the notes that are not for print, and those.
    private mutating func readBody(_ paragraphs: [String]) {
        let end = paragraphs.firstIndex(where: Self.beginsNotes) ?? paragraphs.count
        var text = paragraphs[..<end]
        var notes: [String] = []
        while let last = text.last, Self.isSignature(last) { notes.append(String(text.removeLast())) }
        item.article.body = Array(text)
        item.article.furniture += notes.reversed() + paragraphs[end...]
        var isForEditors = false
        for line in paragraphs[end...] {
            if line.hasPrefix("#") || line.hasPrefix("*") {
                isForEditors = line.lowercased().contains("editors") || line.lowercased().contains("redaktionell")
            } else if isForEditors {
                item.addNote(line.hasPrefix("- ") ? String(line.dropFirst(2)) : line)
            }
        }
    }

    /// `* * * *`, or the head of a notebook: `# Notebook`.
    private static func beginsNotes(_ line: String) -> Bool {
        line.hasPrefix("# ") || line.count >= 3 && line.allSatisfy { $0 == "*" || $0 == " " }
    }

    /// The agency and the initials of those who wrote and edited: `dpa wsz jln npr`.
    private static func isSignature(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        return (2...7).contains(words.count) && !Agency.credited(in: String(words[0])).isEmpty
            && words.dropFirst().allSatisfy { $0.count <= 4 && $0.allSatisfy { $0.isLowercase || $0.isNumber } }
    }

    /// ISO 8601 of `131137 GMT Nov 13`: day, hour and minute; the zone; month; year.
    static func date(_ trailer: String) -> String? {
        let words = trailer.unicodeScalars.split { $0.value <= 0x20 || $0.value == 0x7F }.map(String.init)
        guard let first = words.first, first.utf8.count == 6, Int(first) != nil, words.count >= 3,
            let day = Int(first.prefix(2)), let hour = Int(first.dropFirst(2).prefix(2)),
            let minute = Int(first.suffix(2)),
            let index = words.firstIndex(where: { MonthNames.month($0.lowercased()) != nil }),
            let month = MonthNames.month(words[index].lowercased()), index + 1 < words.count,
            let year = Int(words[index + 1]), 0..<3000 ~= year
        else { return nil }
        let offset = index > 1 ? zones[words[1].uppercased()] : nil
        let date = NewsDate(
            year: year < 100 ? year + (year < 70 ? 2000 : 1900) : year, month: month, day: day,
            secondOfDay: hour * 3600 + minute * 60, utcOffset: offset)
        return date?.iso8601
    }

    /// Minutes before Greenwich.
    private static let zones = [
        "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    ]
}
