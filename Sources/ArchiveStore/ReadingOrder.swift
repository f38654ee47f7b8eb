internal import ArchiveModel

/// Where a mention stands for someone who reads title, summary, body and captions one after the other.
struct ReadingOrder: Comparable {
    private let field: Int
    private let paragraph: Int
    private let position: Int

    /// After everything else.
    static let last = ReadingOrder(field: .max, paragraph: 0, position: 0)

    static func < (one: Self, other: Self) -> Bool {
        (one.field, one.paragraph, one.position) < (other.field, other.paragraph, other.position)
    }
}

extension ReadingOrder {
    init(_ mention: Mention) {
        let field = ArticleField.allCases.firstIndex(of: mention.field) ?? .max
        self.init(field: field, paragraph: mention.paragraph, position: mention.range.lowerBound)
    }
}

extension Mention {
    /// Where it stands in reading order.
    var readingOrder: ReadingOrder { ReadingOrder(self) }
}
