internal import ArchiveModel

/// How alike two lines are.
struct TextLikeness {
    private let words: Set<String>

    /// Takes the words of a line, which is then compared with others.
    init(_ line: String) { words = Set(TextFolding.words(in: line).map(\.text)) }

    /// The share of words that both have among those that either has.
    func share(with other: Self) -> Double {
        let common = words.count { other.words.contains($0) }
        let all = words.count + other.words.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }
}
