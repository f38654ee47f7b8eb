/// The set phrases of news pages, in the languages that news is written in.
enum PageWords {
    /// How a phrase has to stand in a line to count.
    enum Place {
        /// It is the line, but for a few signs and digits.
        case whole
        /// The line begins with it.
        case start
        /// It stands anywhere in the line.
        case anywhere
    }

    private struct Phrase {
        var bytes: [UInt8]
        var place: Place
        var cue: PageCues
    }

    /// What the phrases of a short text say.
    static func cues(of text: String) -> PageCues { cues(of: text, shape: LineShape(of: text)) }

    /// What the phrases of a line say.
    static func cues(of text: String, shape: LineShape) -> PageCues {
        guard shape.weight <= 400 else { return [] }
        let line = LowercaseBytes.of(text)
        let end = trimmedEnd(of: line)
        var cues: PageCues = []
        var isFirst = true
        var wasLetter = false
        for index in line.indices {
            let byte = line[index]
            let isLetter = byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
            defer { wasLetter = isLetter }
            guard isLetter, !wasLetter || byte >= 0xE3 && byte <= 0xED else { continue }
            if isFirst { insert(opening[Int(byte)], of: line, at: index, end: end, into: &cues) }
            insert(anywhere[Int(byte)], of: line, at: index, end: end, into: &cues)
            isFirst = false
        }
        return cues
    }

    private static func insert(
        _ phrases: [Phrase], of line: [UInt8], at index: Int, end: Int, into cues: inout PageCues
    ) {
        for phrase in phrases where matches(phrase, line, at: index, end: end) { cues.insert(phrase.cue) }
    }

    private static func matches(_ phrase: Phrase, _ line: [UInt8], at index: Int, end: Int) -> Bool {
        let next = index + phrase.bytes.count
        guard next <= line.count else { return false }
        for offset in phrase.bytes.indices where line[index + offset] != phrase.bytes[offset] { return false }
        if phrase.place == .whole { return next >= end }
        return next == line.count || phrase.bytes[0] >= 0xE0
            || !(line[next] >= 0x61 && line[next] <= 0x7A) && line[next] < 0xC3
    }

    /// The end of the last letter.
    private static func trimmedEnd(of line: [UInt8]) -> Int {
        (line.lastIndex { $0 >= 0x80 || $0 >= 0x61 && $0 <= 0x7A } ?? -1) + 1
    }

    /// The phrases that count at the start of a line, by their first byte.
    private static let opening = phrases { $0 != .anywhere }
    /// The phrases that count anywhere, by their first byte.
    private static let anywhere = phrases { $0 == .anywhere }

    private static func phrases(_ isIncluded: (Place) -> Bool) -> [[Phrase]] {
        var phrases = [[Phrase]](repeating: [], count: 256)
        for (cue, place, list) in tables where isIncluded(place) {
            for text in list.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
                let bytes = Array(text.utf8)
                if let first = bytes.first { phrases[Int(first)].append(Phrase(bytes: bytes, place: place, cue: cue)) }
            }
        }
        return phrases
    }
}
