internal import ArchiveModel
internal import ArchiveQuery
internal import GRDB

/// Puts in the place of a word with `~` the words of the archive that it stands for.
struct FuzzyExpansion {
    /// How many words stand in for one at most: the nearest, of these the commonest.
    private static let most = 64

    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The query with every near spelling spelled out.
    func expanded(_ query: QueryNode) throws -> QueryNode {
        switch query {
        case .fuzzy(let text, let edits, let part):
            let phrases = try spellings(of: text, within: edits).map { QueryNode.phrase($0, part: part) }
            return .any(of: phrases) ?? .phrase(text, part: part)
        case .and(let nodes): return .and(try nodes.map(expanded))
        case .or(let nodes): return .or(try nodes.map(expanded))
        case .not(let node): return .not(try expanded(node))
        case .phrase, .prefix, .verbatim, .near, .clause: return query
        }
    }

    /// The spellings that occur in the archive; of several words (`al-Sudani`), the longest is spelled in other ways.
    func spellings(of text: String, within edits: Int) throws -> [String] {
        var words = TextFolding.words(in: text).map(\.text)
        guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }) else { return [] }
        let near = try Vocabulary(db, of: .articles).words(near: words[longest], within: edits)
        return near.prefix(Self.most).map { near in
            words[longest] = near.word
            return words.joined(separator: " ")
        }
    }
}
