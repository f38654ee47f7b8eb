internal import ArchiveModel
internal import ArchiveQuery

/// A query in FTS5's language.
///
/// Every word of the person stands in quotation marks, where nothing is an operator.
struct FullTextExpression {
    /// A word or several that follow each other.
    struct Phrase {
        /// The words as the index holds them, with a space between them; nil if the last is the beginning of one.
        let words: String?
        /// The columns in which it is sought, bit 0 for the first; 0 for all.
        let columns: UInt32
    }

    let text: String
    /// Its phrases in their order.
    let phrases: [Phrase]
    /// Whether every phrase has to be there, and nothing else.
    private let isConjunction: Bool

    /// The expression for a tree; nil where FTS5 has none: conditions on fields, words that are only excluded, and
    /// those that want a look at the text or at the archive's vocabulary first.
    init?(_ node: QueryNode) {
        switch node {
        case .phrase(let words, let part): self.init(Self.column(part) + Self.quoted(words), [Phrase(words, part)])
        case .prefix(let words, let part):
            self.init(
                Self.column(part) + Self.quoted(words) + "*", [Phrase(words: nil, columns: 0)], isConjunction: false)
        case .near(let texts, let distance, let part):
            self.init(
                Self.column(part) + "NEAR(" + texts.map(Self.quoted).joined(separator: " ") + ", \(distance))",
                texts.map { Phrase($0, part) }, isConjunction: false)
        case .or(let nodes): self.init(nodes, joinedBy: " OR ")
        case .and(let nodes): self.init(conjunction: nodes)
        case .clause, .not, .verbatim, .fuzzy: return nil
        }
    }

    private init(_ text: String, _ phrases: [Phrase], isConjunction: Bool = true) {
        self.text = text
        self.phrases = phrases
        self.isConjunction = isConjunction
    }

    private init?(_ nodes: [QueryNode], joinedBy word: String) {
        let parts = nodes.compactMap(FullTextExpression.init)
        guard parts.count == nodes.count, let first = parts.first else { return nil }
        let text = parts.count == 1 ? first.text : "(" + parts.map(\.text).joined(separator: word) + ")"
        self.init(
            text, parts.flatMap(\.phrases),
            isConjunction: (parts.count == 1 || word == " AND ") && parts.allSatisfy(\.isConjunction))
    }

    private init?(conjunction nodes: [QueryNode]) {
        let excluded = nodes.compactMap { node in
            if case .not(let node) = node { node } else { nil }
        }
        let sought = nodes.filter { node in
            if case .not = node { false } else { true }
        }
        guard let wanted = FullTextExpression(sought, joinedBy: " AND ") else { return nil }
        guard !excluded.isEmpty else {
            self = wanted
            return
        }
        guard let unwanted = FullTextExpression(excluded, joinedBy: " OR ") else { return nil }
        self.init(
            "(\(wanted.text) NOT \(unwanted.text))", wanted.phrases + unwanted.phrases, isConjunction: false)
    }

    /// What is sought if posting lists are enough to find it: words that must all occur, or one phrase; nil otherwise.
    var lists: [String]? {
        let words = phrases.compactMap(\.words)
        let isPlain = words.count == 1 || words.allSatisfy { !$0.contains(" ") }
        return isConjunction && isPlain && words.count == phrases.count && !words.contains("") ? words : nil
    }

    /// A phrase, its letters replaced as those of the index.
    static func quoted(_ words: String) -> String {
        "\"" + TextFolding.indexText(words).replacing("\"", with: "\"\"") + "\""
    }

    private static func column(_ part: ArticleField?) -> String {
        switch part {
        case .title: "title : "
        case .summary: "summary : "
        case .body: "body : "
        case .caption: "captions : "
        case nil: ""
        }
    }
}

extension FullTextExpression.Phrase {
    /// The phrase of a text.
    fileprivate init(_ text: String, _ part: ArticleField?) {
        words = TextFolding.key(text)
        columns =
            switch part {
            case .title: 1
            case .summary: 2
            case .body: 4
            case .caption: 8
            case nil: 0
            }
    }
}
