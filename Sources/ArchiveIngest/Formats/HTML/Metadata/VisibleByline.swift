/// Reads the byline that stands under the headline without any mark-up of its own.
enum VisibleByline {
    /// The names behind `By`, `Von`, `Par` in the lines that follow the headline.
    static func names(after headline: Int?, in document: HTMLDocument) -> [String] {
        guard let headline else { return [] }
        let end = min(document.count, headline + 150)
        var label: String?
        for node in headline + 1..<max(end, headline + 1) where document.tag(of: node) == .text {
            guard document.bytes(of: node).count <= 300, let line = MarkedText.line(document.text(of: node)) else {
                continue
            }
            if Byline.isLabel(line) {
                label = line
                continue
            }
            let names = Byline.names(in: label.map { $0 + " " + line } ?? line).filter { $0.contains(" ") }
            if !names.isEmpty { return names }
            label = nil
        }
        return []
    }
}
