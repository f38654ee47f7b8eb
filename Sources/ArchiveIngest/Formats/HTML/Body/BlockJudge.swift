/// Tells which of the blocks around an article's text are part of it.
struct BlockJudge {
    let page: HTMLDocument
    let blocks: [TextBlock]
    /// The headline, to be left out of the text.
    let title: String?
    let stated: StatedText?

    /// The blocks of the text, by their places in the list, in order.
    func text(in range: Range<Int>) -> [Int] {
        let text = withoutLaterStandfirsts(outsideOfRelated(range).filter { isText(blocks[$0]) })
        let paragraphs = trimmed(text)
        // A page of short lines alone, as a list, has no first paragraph.
        let kept = paragraphs.isEmpty ? text : paragraphs
        return withoutRepetitions(withoutLooseHeadings(agreeing(kept)))
    }

    /// Without what a heading such as `Read more` opens: all up to the next paragraph that stands beside the heading.
    private func outsideOfRelated(_ range: Range<Int>) -> [Int] {
        var opened: TextBlock?
        return range.filter { place in
            let block = blocks[place]
            if isRelatedHeading(block), leadsAway(from: place, in: range) {
                opened = block
                return false
            }
            guard let heading = opened else { return true }
            let isBeside = page.parent(of: block.element) == page.parent(of: heading.element)
            guard isBeside, block.isProse && block.linkDensity < 0.3 || block.isHeading && block.linkDensity == 0 else {
                return page.descendants(of: page.parent(of: heading.element) ?? 0).upperBound <= block.node
            }
            opened = nil
            return true
        }
    }

    /// Without the standfirsts of other stories, which stand further down; names of styles that most paragraphs have
    /// mean nothing.
    private func withoutLaterStandfirsts(_ kept: [Int]) -> [Int] {
        let isLater = { (index: Int) in index >= 3 && blocks[kept[index]].context.contains(.standfirst) }
        let later = kept.indices.filter(isLater).reduce(0) { $0 + blocks[kept[$1]].length }
        guard later > 0, later * 4 < kept.reduce(0, { $0 + blocks[$1].length }) else { return kept }
        return kept.indices.filter { !isLater($0) }.map { kept[$0] }
    }

    /// Whether links follow on a heading, or its own name tells that they are of other stories.
    private func leadsAway(from heading: Int, in range: Range<Int>) -> Bool {
        if !blocks[heading].context.isDisjoint(with: [.related, .comment]) { return true }
        return blocks[min(heading + 1, range.upperBound)..<min(heading + 4, range.upperBound)].contains {
            $0.linkDensity > 0.5
        }
    }

    private func isRelatedHeading(_ block: TextBlock) -> Bool {
        guard block.isHeading, block.words <= 8, block.linkDensity == 0 else { return false }
        return !block.context.isDisjoint(with: [.related, .comment])
            || !PageWords.cues(of: block.text).isDisjoint(with: [.related, .popular, .comments])
    }

    private func isText(_ block: TextBlock) -> Bool {
        guard block.context.isDisjoint(with: .apart), !block.context.contains(.hidden) else { return false }
        if let title, block.text == title { return false }
        if block.isHeading { return block.tag != .h1 && block.linkDensity < 0.5 && !isFurniture(block) }
        if block.linkDensity > 0.5 {
            if block.context.contains(.body), block.text.hasPrefix("http") { return true }
            return block.words >= 8 && block.endsSentence && block.linkDensity < 0.9 && !isFurniture(block)
        }
        return !isFurniture(block)
    }

    /// Whether its words are those of the page and not of an article.
    private func isFurniture(_ block: TextBlock) -> Bool {
        guard block.length < 400 else { return false }
        let cues = PageWords.cues(of: block.text)
        if cues.contains(.advertisement) { return true }
        let isSentence = block.endsSentence && block.linkDensity == 0 && block.tag == .p
        if block.length < (isSentence ? 150 : 350), !cues.isDisjoint(with: [.appeal, .copyright]) { return true }
        return block.length < 160 && !cues.isDisjoint(with: [.related, .popular, .comments, .sharing, .skip, .topics])
            && (block.linkDensity > 0 || !block.endsSentence)
    }

    /// Without headings and short lines before the first paragraph and behind the last, unless they stand within what
    /// is named as the text.
    private func trimmed(_ kept: [Int]) -> [Int] {
        let isEdge = { (place: Int) in
            blocks[place].isProse || blocks[place].context.contains(.body) && !blocks[place].isHeading
        }
        guard let first = kept.firstIndex(where: isEdge), let last = kept.lastIndex(where: isEdge) else { return [] }
        return Array(kept[first...last])
    }

    /// Those that the stated text has too, where it has most of them.
    private func agreeing(_ kept: [Int]) -> [Int] {
        guard let stated else { return kept }
        let verdicts = kept.map { stated.contains(blocks[$0].text) }
        let length = { (wanted: Bool) in
            zip(kept, verdicts).reduce(0) { $0 + ($1.1 == wanted ? blocks[$1.0].length : 0) }
        }
        guard length(true) > 2 * length(false), length(true) > 0 else { return kept }
        return zip(kept, verdicts).compactMap { $0.1 == false ? nil : $0.0 }
    }

    /// Without headings under which nothing stands.
    private func withoutLooseHeadings(_ kept: [Int]) -> [Int] {
        kept.indices.filter { index in
            guard blocks[kept[index]].isHeading else { return true }
            return index + 1 < kept.count && !isOver(kept[index + 1], kept[index])
        }.map { kept[$0] }
    }

    /// Whether a heading ends the part of the one before it.
    private func isOver(_ next: Int, _ heading: Int) -> Bool {
        blocks[next].isHeading && blocks[next].tag == blocks[heading].tag
    }

    /// Each text once; a quotation that is pulled out of a paragraph not at all.
    private func withoutRepetitions(_ kept: [Int]) -> [Int] {
        var seen: Set<ExactText> = []
        return kept.filter { place in
            let block = blocks[place]
            return block.words < 6 || seen.insert(ExactText(block.text)).inserted
        }
    }
}
