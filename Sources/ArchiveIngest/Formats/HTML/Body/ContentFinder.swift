/// Finds the element of a page that holds the article's text: the one in which prose outweighs everything else the most.
struct ContentFinder {
    /// The numbers of the nodes from the element to its last descendant; nothing on a page without prose.
    ///
    /// What stands before the headline, of whose element `headline` is the number, is no text.
    static func content(of page: HTMLDocument, blocks: [TextBlock], headline: Int?) -> Range<Int>? {
        let start = Self.start(of: blocks, headline: headline)
        let weights = blocks.map { $0.node < start ? min(0, weight(of: $0)) : weight(of: $0) }
        var best: (nodes: Range<Int>, weight: Double)?
        var sums: [Double] = [0]
        sums.reserveCapacity(blocks.count + 1)
        for weight in weights { sums.append(sums[sums.count - 1] + weight) }
        var seen: Set<Int> = []
        for (block, weight) in zip(blocks, weights) where weight > 0 {
            var element: Int? = block.element
            while let candidate = element, seen.insert(candidate).inserted {
                let nodes = candidate..<page.descendants(of: candidate).upperBound
                let range = Self.blocks(in: nodes, of: blocks)
                let weight = sums[range.upperBound] - sums[range.lowerBound]
                if weight > best?.weight ?? 0 || weight == best?.weight && nodes.count < best?.nodes.count ?? 0 {
                    best = (nodes, weight)
                }
                element = page.parent(of: candidate)
            }
        }
        return best.map { named(in: max(start, $0.nodes.lowerBound)..<$0.nodes.upperBound, of: blocks) }
    }

    /// The number of the node with which the text begins at the earliest: that of the headline, if most prose is below.
    private static func start(of blocks: [TextBlock], headline: Int?) -> Int {
        guard let headline else { return 0 }
        let prose = { (isWanted: (Int) -> Bool) in
            blocks.reduce(0.0) { $0 + (isWanted($1.node) ? max(0, weight(of: $1)) : 0) }
        }
        return prose { $0 >= headline } > 0.4 * prose { _ in true } ? headline : 0
    }

    /// The part of the content from the first block to the last that the page names as the article's text, if that is
    /// a good part of the prose there.
    private static func named(in nodes: Range<Int>, of blocks: [TextBlock]) -> Range<Int> {
        let prose = Self.blocks(in: nodes, of: blocks).filter { weight(of: blocks[$0]) > 0 }
        let named = prose.filter { blocks[$0].context.contains(.body) }
        guard let first = named.first, let last = named.last else { return nodes }
        let length = { (places: [Int]) in places.reduce(0) { $0 + blocks[$1].length } }
        guard length(named) * 4 > length(prose) else { return nodes }
        return blocks[first].node..<blocks[last].node + 1
    }

    /// The blocks, by their places in the list, that stand in those nodes.
    static func blocks(in nodes: Range<Int>, of blocks: [TextBlock]) -> Range<Int> {
        let first = blocks.partitioningIndex { $0.node >= nodes.lowerBound }
        let end = blocks.partitioningIndex { $0.node >= nodes.upperBound }
        return first..<max(first, end)
    }

    /// What a block speaks for: more than zero for being in the text, less for not.
    static func weight(of block: TextBlock) -> Double {
        if block.context.contains(.hidden) { return 0 }
        if !block.context.isDisjoint(with: .apart) { return -0.5 * Double(min(block.length, 120)) }
        if block.isHeading { return 0 }
        if block.linkDensity > 0.5 { return -Double(min(block.length, 80)) }
        if block.isProse {
            let named: Double = block.context.contains(.body) ? 3 : 1
            return named * Double(block.length) * (1 - block.linkDensity)
        }
        if block.context.contains(.body) { return 0.5 * Double(block.length) }
        // Entries of lists and short paragraphs may be text, as in recipes and tables of results.
        if [.p, .li, .dd, .tr].contains(block.tag), block.linkDensity < 0.3 {
            return block.words >= 5 ? 0.2 * Double(block.length) : block.tag == .p ? 0 : -5
        }
        return -10
    }
}

extension TextBlock {
    /// Whether it reads as running text: long enough, or a sentence.
    var isProse: Bool { words >= 20 || words >= 6 && endsSentence }
}

extension Array {
    /// The first index at which the condition holds; it holds for all after it.
    fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
