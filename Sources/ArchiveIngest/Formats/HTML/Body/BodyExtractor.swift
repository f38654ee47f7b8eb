internal import ArchiveModel

/// Takes the article's text out of a page's blocks.
struct BodyExtractor {
    /// What a page holds beside what it says of itself.
    struct Body {
        var paragraphs: [String] = []
        var captions: [Caption] = []
        /// Headlines of other stories.
        var related: [String] = []
        /// The standfirst, if the page shows one.
        var standfirst: String?
        /// What is left of the page, a block a line.
        var furniture: [String] = []
    }

    /// The text of a page, and its other parts.
    static func body(of page: HTMLDocument, knowing known: PageMetadata) -> Body {
        let blocks = BlockReader.blocks(of: page)
        let headline = known.headlineNode ?? blocks.last { $0.isHeading && $0.text == known.title }?.element
        let content = ContentFinder.content(of: page, blocks: blocks, headline: headline)
            .map { ContentFinder.blocks(in: $0, of: blocks) }
        let stated = StatedText(known.linkedArticle?["articleBody"]?.text)
        let judge = BlockJudge(page: page, blocks: blocks, title: known.title, stated: stated)
        var kept = content.map(judge.text) ?? []
        var body = Body()
        if let stated, kept.reduce(0, { $0 + blocks[$1].words }) * 2 < stated.wordCount {
            kept = []
            body.paragraphs = HTMLText.paragraphs(of: stated.text)
        }
        if body.paragraphs.isEmpty, kept.reduce(0, { $0 + blocks[$1].words }) < 60 {
            body.paragraphs = ScriptedText.paragraphs(of: page, headline: known.title)
            if !body.paragraphs.isEmpty { kept = [] }
        }
        let head = Standfirst(blocks: blocks, title: known.title, headline: headline, description: known.summary)
        if let first = kept.first { kept = head.opening(before: first) + kept }
        let standfirst = head.place(before: kept.first)
        // Within what is named as the text it is the text's first paragraph.
        if let standfirst, !blocks[standfirst].context.contains(.body) || !kept.contains(standfirst) {
            body.standfirst = blocks[standfirst].text
            kept.removeAll { blocks[$0].text == blocks[standfirst].text }
        }
        if !kept.isEmpty { body.paragraphs = kept.map { blocks[$0].text } }
        let used = Set(kept + (standfirst.map { [$0] } ?? []))
        body.takeRest(of: blocks, but: used, content: content, title: known.title)
        return body
    }
}

extension BodyExtractor.Body {
    /// Sorts what is not text: captions, the headlines of other stories, and what belongs to the page.
    fileprivate mutating func takeRest(of blocks: [TextBlock], but used: Set<Int>, content: Range<Int>?, title: String?)
    {
        var seen = Set(paragraphs.map(ExactText.init))
        if let title { seen.insert(ExactText(title)) }
        for (place, block) in blocks.enumerated() where !used.contains(place) {
            guard seen.insert(ExactText(block.text)).inserted else { continue }
            let isNear = content.map { $0.lowerBound - 12 <= place && place < $0.upperBound } ?? false
            if isNear, !block.context.isDisjoint(with: [.caption, .credit]) {
                takeCaption(block)
            } else if block.linkDensity > 0.8, block.words >= 4, isNear || block.context.contains(.related) {
                related.append(block.text)
            } else {
                furniture.append(block.text)
            }
        }
    }

    /// A caption; a credit that stands by itself goes to the caption before it.
    private mutating func takeCaption(_ block: TextBlock) {
        if block.context.contains(.credit), let last = captions.indices.last, captions[last].credit == nil {
            captions[last].credit = CaptionReader.split(block.text)?.credit ?? block.text
        } else if !block.context.contains(.credit) {
            captions.append(CaptionReader.split(block.text) ?? Caption(text: block.text))
        } else {
            furniture.append(block.text)
        }
    }
}
