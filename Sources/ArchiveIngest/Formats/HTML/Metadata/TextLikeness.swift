internal import ArchiveModel

/// How alike two lines are.
enum TextLikeness {
    /// The share of words that both have among those that either has.
    static func share(of one: String, _ other: String) -> Double {
        let words = Set(TextFolding.words(in: one).map(\.text))
        let others = Set(TextFolding.words(in: other).map(\.text))
        let all = words.union(others).count
        return all == 0 ? 0 : Double(words.intersection(others).count) / Double(all)
    }
}
