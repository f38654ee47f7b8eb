internal import ArchiveModel

/// A line of text with its names marked, as in `[PER Grace Okello] left [LOC Lima].`, cut at spaces.
struct MarkedText: Sendable {
    /// The pieces between spaces and the ends of names.
    private(set) var tokens: [String] = []
    /// The line without its marks.
    private(set) var text = ""
    /// The Unicode scalars of the text that each piece is.
    private(set) var scalars: [Range<Int>] = []
    /// The names, by pieces.
    private(set) var names: [(tokens: Range<Int>, kind: EntityKind)] = []

    private var length = 0

    init(_ line: Substring) {
        var rest = line
        while let (before, kind, name, after) = Self.cut(rest) {
            append(before)
            let first = tokens.count
            append(name)
            names.append((first..<tokens.count, kind))
            rest = after
        }
        append(rest)
    }

    private mutating func append(_ part: Substring) {
        for (number, piece) in part.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if number > 0 {
                text += " "
                length += 1
            }
            guard !piece.isEmpty else { continue }
            let start = length
            length += piece.unicodeScalars.count
            text += piece
            tokens.append(String(piece))
            scalars.append(start..<length)
        }
    }

    private static let kinds: [Substring: EntityKind] = ["PER": .person, "ORG": .organisation, "LOC": .place]

    /// What stands before the first name, its kind, itself, and what follows.
    private static func cut(_ line: Substring) -> (Substring, EntityKind, Substring, Substring)? {
        guard let open = line.firstIndex(of: "["), let close = line[open...].firstIndex(of: "]"),
            let space = line[open..<close].firstIndex(of: " "),
            let kind = kinds[line[line.index(after: open)..<space]]
        else { return nil }
        let name = line[line.index(after: space)..<close]
        return (line[..<open], kind, name, line[line.index(after: close)...])
    }
}
