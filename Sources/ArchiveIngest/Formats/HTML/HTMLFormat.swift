internal import ArchiveModel

/// A saved page of HTML: an article a page.
package struct HTMLFormat: IngestFormat {
    static let formatName = "html"
    package let name = formatName
    package let summary = "a saved web page, whole or the HTML alone"
    package let fileExtensions = ["html", "htm", "xhtml", "shtml"]

    package init() {}

    package func confidence(in file: SourceFile) -> DetectionConfidence {
        guard let text = try? DecodedText(file.head(of: 32_768)) else { return .no }
        return text.withUTF8(HTMLSignature.confidence)
    }

    package func read(_ file: SourceFile, into output: ParseOutput) throws {
        let text = try file.decoded()
        for warning in text.warnings { output.warning(warning.offset, warning.message, false) }
        guard let page = text.withUTF8({ HTMLDocument($0) }) else {
            output.warning(0, "a page of more than 256 MiB, or more than the memory holds; it was left out", true)
            return
        }
        let article = HTMLArticle.article(of: page, range: 0..<file.bytes.count)
        guard article.title != nil || !article.body.isEmpty else {
            output.warning(0, "a page without a headline and without text; it was left out", true)
            return
        }
        try output.article(article)
    }
}
