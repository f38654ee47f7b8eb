internal import ArchiveModel

/// The roles of an entity's mentions as one text that people can read: `b2:0 intelligence chief`, a line each.
enum StoredRoles {
    /// The lines; nil if no mention has a role.
    static func text(_ mentions: [Mention]) -> String? {
        let lines = mentions.compactMap { mention in mention.role.map { MentionPositions.start(mention) + " " + $0 } }
        return lines.isEmpty ? nil : StoredText.lines(lines)
    }

    /// The roles alone, in the order of the lines.
    static func roles(_ text: String) -> [String] {
        StoredText.items(text).compactMap { line in
            line.firstIndex(of: " ").map { String(line[line.index(after: $0)...]) }
        }
    }

    /// Gives mentions the roles that the lines tell.
    static func add(_ text: String?, to mentions: inout [Mention]) {
        guard let text else { return }
        for line in StoredText.items(text) {
            guard let space = line.firstIndex(of: " ") else { continue }
            let start = line[..<space]
            guard let index = mentions.firstIndex(where: { MentionPositions.start($0) == start }) else { continue }
            mentions[index].role = String(line[line.index(after: space)...])
        }
    }
}
