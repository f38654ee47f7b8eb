/// Finds the standfirst that a page shows between its headline and its text.
struct Standfirst {
    let blocks: [TextBlock]
    let title: String?
    /// The number of the element that holds the headline.
    let headline: Int?
    /// The description in the page's head.
    let description: String?

    /// The place of its block; the text begins at `first`, by its place, if there is text.
    func place(before first: Int?) -> Int? {
        let end = min((first ?? blocks.count - 1) + 1, blocks.count)
        let start = headlinePlace(before: end).map { $0 + 1 } ?? max(0, end - 12)
        guard start < end else { return nil }
        let candidates = (start..<end).filter { isFit(blocks[$0]) }
        return candidates.first { isDescription(blocks[$0].text) }
            ?? candidates.first { blocks[$0].context.contains(.standfirst) }
    }

    /// Paragraphs between the headline and the text that are too long for a standfirst: the text begins with them.
    func opening(before first: Int) -> [Int] {
        guard let headline = headlinePlace(before: first) else { return [] }
        return (max(headline + 1, first - 8)..<max(headline + 1, first)).filter { place in
            let block = blocks[place]
            return block.length > Self.longest && block.linkDensity < 0.2 && block.isProse
                && block.context.isDisjoint(with: [.apart, .hidden])
        }
    }

    /// The last block before that place that is the headline, or a heading of the first order.
    private func headlinePlace(before end: Int) -> Int? {
        let headlines = blocks[..<end].indices.filter { place in
            blocks[place].element == headline || blocks[place].tag == .h1 || blocks[place].text == title
        }
        return headlines.last
    }

    /// The most letters that a standfirst has.
    private static let longest = 700

    private func isFit(_ block: TextBlock) -> Bool {
        block.words >= 5 && block.linkDensity < 0.5 && block.text != title
            && block.context.isDisjoint(with: [.caption, .figure, .comment, .related, .furniture])
            && block.length <= Self.longest
    }

    /// Whether it is what the page's head gives as its description, or the beginning of that.
    private func isDescription(_ text: String) -> Bool {
        guard let description = description else { return false }
        let own = Self.letters(of: text)
        var given = Self.letters(of: description)
        guard own.count >= 20, given.count >= 20 else { return false }
        // Descriptions are cut off: where they end in the middle of the block, it is the block.
        given = Array(given.prefix(own.count))
        return own.starts(with: given) && given.count * 10 >= own.count * 6
    }

    private static func letters(of text: String) -> [UInt8] {
        text.lowercased().utf8.filter { $0 >= 0x80 || 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
    }
}
