internal import ArchiveModel

/// The data sets of the application record of IIM (IPTC-NAA Information Interchange Model, version 4, chapter 6).
struct IIMDataSets {
    private var values: [UInt8: [String]] = [:]

    init(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position + 5 <= bytes.count, bytes[position] == 0x1C {
            let record = bytes[position + 1]
            let number = bytes[position + 2]
            let length = Int(bytes[position + 3]) << 8 | Int(bytes[position + 4])
            let end = position + 5 + length
            // The highest bit marks a length that is itself long, which no text has.
            guard length < 0x8000, end <= bytes.count else { return }
            let data = UnsafeRawBufferPointer(rebasing: bytes[(position + 5)..<end])
            if record == 2, let text = Self.text(data) { values[number, default: []].append(text) }
            position = end
        }
    }

    /// UTF-8, else whatever its letters tell.
    private static func text(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard let text = try? DecodedText(bytes) else { return nil }
        return text.withUTF8 { String(decoding: $0, as: UTF8.self) }.nonEmpty
    }

    /// Every value of a data set, in order.
    subscript(number: UInt8) -> [String] { values[number] ?? [] }
}

extension WireItem {
    /// Takes what the data sets state; the numbers are those of IIM.
    mutating func add(_ data: IIMDataSets) {
        set(\.article.title, data[105].first)
        set(\.wire.slugline, data[5].first)
        set(\.article.summary, data[120].joined(separator: " "))
        setGrade(\.urgency, data[10].first)
        for keyword in data[25] { add(keyword, to: \.article.tags) }
        for category in data[15] + data[20] { add(category, to: \.wire.categories) }
        for subject in data[12] {
            addSubject(code: subject.split(separator: ":").dropFirst().first.map(String.init), name: nil)
        }
        for note in data[40] { addNote(note) }
        let hasAuthors = !article.byline.isEmpty
        for author in data[80] where !hasAuthors { addByline(author) }
        for source in data[110] + data[115] { add(source, to: \.sources) }
        set(\.wire.copyright, data[116].first)
        let place = [data[90].first, data[101].first].compactMap(\.self).joined(separator: ", ")
        set(\.located, place)
        add(data[90].first, to: \.article.places)
        if let day = data[55].first { setDate(\.wire.created, day + (data[60].first.map { "T" + $0 } ?? "")) }
        if article.title == nil { article.title = wire.slugline }
    }
}
