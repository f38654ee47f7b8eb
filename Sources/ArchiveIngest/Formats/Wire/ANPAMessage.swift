internal import ArchiveModel

/// A message of ANPA 1312: `r a` and `BC-US--Storm 1stLd-Writethru 11-13 0590` in the header; in the text lines of
/// a head that begin with `^`, paragraphs that begin with a tab, and rows of tables.
struct ANPAMessage {
    private(set) var item: WireItem

    init(_ message: WireMessage, range: Range<Int>) {
        item = WireItem(range: range)
        item.wire.kind = "text"
        readHeader(message.header)
        readText(message.text)
        item.setDate(\.wire.created, Self.date(message.trailer))
        item.tellApartByDate()
    }

    /// Service and number; level and category, the format of the text, keyword, version, month and day, words (ANPA
    /// 1312, chapter 4).
    private mutating func readHeader(_ header: String) {
        let lines = header.split(whereSeparator: \.isNewline)
        let source = lines.first?.unicodeScalars.prefix { $0.value > 0x20 }
        item.set(\.article.id, source.map(String.init))
        guard let line = lines.dropFirst().first else { return }
        let parts = line.unicodeScalars.split { 0x11...0x14 ~= $0.value }.map { String($0) }
        let codes = parts.first.map { $0.split(separator: " ").map(String.init) } ?? []
        if let level = codes.first { item.wire.priority = Self.priorities[level] }
        if codes.count > 1 { item.add(codes[1], to: \.wire.categories) }
        let words = parts.last?.split(separator: " ").map(String.init) ?? []
        item.set(\.wire.slugline, words.first.map(Self.withoutCycle))
        if let sport = item.wire.slugline.flatMap(SportCode.subject(ofSlugline:)) {
            item.addSubject(code: sport, name: nil)
        }
        let version = words.dropFirst().prefix { !$0.contains(where: \.isNumber) || $0.contains(where: \.isLetter) }
        item.set(\.wire.version, version.joined(separator: " "))
        item.setWords(words.last { $0.utf8.count == 4 && Int($0) != nil })
    }

    /// The levels of ANPA 1312: flash, bulletin, urgent, regular, deferred; what is in advance can wait.
    private static let priorities = ["f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "a": 6, "s": 6, "w": 6]

    /// `US--Storm` of `BC-US--Storm`: for morning or afternoon papers (AM, PM) or both cycles (BC), which says nothing
    /// of the subject.
    private static func withoutCycle(_ keyword: String) -> String {
        ["BC-", "AM-", "PM-", "AP-"].contains { keyword.hasPrefix($0) } ? String(keyword.dropFirst(3)) : keyword
    }

    private mutating func readText(_ text: String) {
        var lines = text.split(whereSeparator: \.isNewline).map { ANPALine($0) }.filter { !$0.text.isEmpty }
        let slug = lines.firstIndex { $0.role == .head && $0.text.contains("-") }
        if let slug, slug <= 1 {
            readHead(&lines, slug: lines[slug].text, from: slug + 1)
        }
        item.article.body += lines.filter { $0.role != .ignored }.map(\.text)
    }

    /// Takes the lines of the head out of the text.
    private mutating func readHead(_ lines: inout [ANPALine], slug: String, from start: Int) {
        let end = lines[start...].firstIndex { $0.role == .paragraph || $0.role == .row } ?? lines.count
        let head = lines[start..<end]
        lines.removeSubrange(..<end)
        var rest: [ANPALine] = []
        var isAfterByline = false
        for line in head {
            let names = line.role == .centred ? WireByline.names(ofParagraph: line.text) : []
            if let note = Self.note(line.text) {
                item.addNote(note)
            } else if line.text.hasPrefix("By "), !names.isEmpty {
                item.addByline(line.text)
                let agencies = Agency.credited(in: line.text)
                for name in names where !agencies.isEmpty { item.add(name, to: \.sources) }
                isAfterByline = agencies.isEmpty
            } else if isAfterByline, line.role == .centred {
                // Whom the author works for, and as what.
                if Agency.credited(in: line.text).isEmpty { item.article.furniture.append(line.text) }
                item.add(line.text, to: \.sources)
                isAfterByline = false
            } else if item.article.title == nil {
                item.set(\.article.title, line.text)
            } else {
                rest.append(line)
            }
        }
        addRest(rest, hasText: !lines.isEmpty)
        item.set(\.article.title, Self.words(ofSlug: slug))
    }

    /// A line of the head under the headline sums up the text; several are a part of it.
    private mutating func addRest(_ rest: [ANPALine], hasText: Bool) {
        if rest.count == 1, rest[0].role == .head, hasText {
            item.set(\.article.summary, rest[0].text)
        } else {
            item.article.body += rest.map(\.text)
        }
    }

    /// What is for editors: `Eds: With photos.`, `EDITOR'S NOTE — …`, `AP Photo NY101`.
    private static func note(_ line: String) -> String? {
        let text = line.hasPrefix("(") && line.hasSuffix(")") ? String(line.dropFirst().dropLast()) : line
        for mark in ["Eds: ", "EDS: ", "Editors: ", "EDITOR'S NOTE — ", "EDITORS NOTE — ", "Editor's note: "]
        where text.hasPrefix(mark) {
            return String(text.dropFirst(mark.count))
        }
        let words = text.split(separator: " ")
        let isPictures = words.count > 2 && ["Photo", "Photos", "Graphic", "Graphics", "Video"].contains(words[1])
        return isPictures && words[2...].allSatisfy { $0.contains(where: \.isNumber) } ? text : nil
    }

    /// `Global Weather-Fahrenheit` of `BC-WEA--Global Weather-Fahrenheit, 1st Ld-Writethru,416`: a table may have no
    /// other headline.
    private static func words(ofSlug slug: String) -> String? {
        let first = withoutCycle(String(slug.prefix { $0 != "," }))
        let parts = first.split(separator: "-", omittingEmptySubsequences: false)
        guard let gap = parts.dropLast().lastIndex(where: \.isEmpty) else { return WireItem.line(first) }
        return WireItem.line(parts[(gap + 1)...].joined(separator: "-"))
    }

    /// ISO 8601 of `AP-WF-02-10-16 0423GMT<`: month, day, year, hour and minute.
    private static func date(_ trailer: String) -> String? {
        let digits = trailer.split { !$0.isASCII || !$0.isNumber }.map(String.init)
        guard digits.count >= 4, digits[2].utf8.count == 2, let month = Int(digits[0]), let day = Int(digits[1]),
            let year = Int(digits[2]),
            digits[3].utf8.count == 4, let clock = Int(digits[3])
        else { return nil }
        let isGreenwich = trailer.contains("GMT")
        return NewsDate(
            year: year + (year < 70 ? 2000 : 1900), month: month, day: day,
            secondOfDay: (clock / 100 * 60 + clock % 100) * 60, utcOffset: isGreenwich ? 0 : nil)?.iso8601
    }
}
