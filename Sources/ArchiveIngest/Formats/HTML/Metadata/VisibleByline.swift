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
            let isByline =
                label != nil
                || line.split(separator: " ", maxSplits: 1).first.map { Byline.isLabel(String($0)) } ?? false
            label = nil
            guard isByline, line.split(separator: " ").count <= 12 else { continue }
            let names = AuthorNames.names(in: line).filter { $0.contains(" ") && AuthorNames.isPlausible($0) }
            if let first = names.first?.first, first.isUppercase || !first.isCased { return names }
        }
        return []
    }
}
