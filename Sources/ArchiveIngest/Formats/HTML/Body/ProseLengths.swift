/// How much text that is no link stands below each element of a page.
struct ProseLengths {
    /// The bytes of such text before each node, and after the last those of all.
    private let before: [Int]
    /// The same of text in links.
    private let linkedBefore: [Int]

    init(_ page: HTMLDocument) {
        var before: [Int] = []
        before.reserveCapacity(page.count + 1)
        var linkedBefore: [Int] = []
        linkedBefore.reserveCapacity(page.count + 1)
        var sum = 0
        var linkedSum = 0
        var linkEnd = 0
        var unseenEnd = 0
        for node in 0..<page.count {
            before.append(sum)
            linkedBefore.append(linkedSum)
            let tag = page.tag(of: node)
            if tag == .a {
                linkEnd = max(linkEnd, page.descendants(of: node).upperBound)
            } else if HTMLFlow.unseen.contains(tag) {
                unseenEnd = max(unseenEnd, page.descendants(of: node).upperBound)
            } else if tag == .text, node >= unseenEnd {
                let length = page.bytes(of: node).reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
                if node < linkEnd { linkedSum += length } else { sum += length }
            }
        }
        before.append(sum)
        linkedBefore.append(linkedSum)
        self.before = before
        self.linkedBefore = linkedBefore
    }

    /// The bytes of text below a range of nodes.
    func length(of nodes: Range<Int>) -> Int { before[nodes.upperBound] - before[nodes.lowerBound] }

    /// What an element's name says, without what its text disproves: an element that holds most of the page is no
    /// sidebar, and one that holds several paragraphs is no standfirst or caption.
    func believable(_ context: BlockContext, of nodes: Range<Int>) -> BlockContext {
        guard !context.isEmpty, let total = before.last, total > 0 else { return context }
        let length = length(of: nodes)
        var context = context
        // A teaser of some length without a link is none of another story.
        if length > 80, linkedBefore[nodes.upperBound] == linkedBefore[nodes.lowerBound] { context.remove(.related) }
        if length * 2 > total { context.subtract([.furniture, .comment, .related, .hidden, .list, .header]) }
        if length > 800, length * 5 > total { context.subtract([.furniture, .related]) }
        if length > 700, length * 6 > total {
            context.subtract([.standfirst, .byline, .caption, .figure, .credit, .header])
        }
        return context
    }
}
