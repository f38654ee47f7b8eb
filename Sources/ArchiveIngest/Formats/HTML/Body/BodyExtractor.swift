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

    /// The text of a page.
    static func body(of page: HTMLDocument, knowing known: PageMetadata) -> Body {
        let blocks = BlockReader.blocks(of: page)
        var body = Body()
        let stated = StatedText(known.linkedArticle?["articleBody"]?.text)
        let judge = BlockJudge(blocks: blocks, title: known.title, stated: stated)
        let content = ContentFinder.content(of: page, blocks: blocks).map { ContentFinder.blocks(in: $0, of: blocks) }
        var kept = content.map(judge.text) ?? []
        if let stated, kept.reduce(0, { $0 + blocks[$1].words }) * 2 < stated.wordCount {
            kept = []
            body.paragraphs = HTMLText.paragraphs(of: stated.text)
        }
        if let standfirst = Standfirst(
            blocks: blocks, title: known.title, headline: known.headlineNode, description: known.summary
        ).place(before: kept.first) {
            body.standfirst = blocks[standfirst].text
            kept.removeAll { blocks[$0].text == blocks[standfirst].text }
        }
        if !kept.isEmpty { body.paragraphs = kept.map { blocks[$0].text } }
        return body
    }
}
