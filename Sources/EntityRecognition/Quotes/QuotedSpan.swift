/// Words between quotation marks, by their tokens.
struct QuotedSpan: Sendable {
    /// The mark that opens them.
    let open: Int
    /// The mark that closes them; the number of tokens if none does before the end of the paragraph.
    let close: Int
    let isClosed: Bool

    /// The words.
    var words: Range<Int> { open + 1..<max(open + 1, close) }

    /// The first token after the closing mark.
    func end(in tokens: Int) -> Int { min(close + 1, tokens) }
}
