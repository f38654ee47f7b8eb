internal import ArchiveModel

/// Reads the byline that stands under the headline without any mark-up of its own.
enum VisibleByline {
    /// The names behind `By`, `Von`, `Par` in the lines that follow the headline.
    static func names(after headline: Int?, in document: HTMLDocument) -> [String] {
        var isLabelled = false
        for line in lines(after: headline, in: document) {
            if Byline.isLabel(line) {
                isLabelled = true
                continue
            }
            let first = line.split(separator: " ", maxSplits: 1).first.map(String.init)
            let isByline = isLabelled || first.map(Byline.isLabel) ?? false
            isLabelled = false
            guard isByline, line.split(separator: " ").count <= 12 else { continue }
            let names = AuthorNames.names(in: line).filter { $0.contains(" ") && AuthorNames.isPlausible($0) }
            if let first = names.first?.first, first.isUppercase || !first.isCased { return names }
        }
        return []
    }

    /// The line that credits the whole text to an agency: `AFP, MANILA`.
    static func agency(after headline: Int?, in document: HTMLDocument) -> String? {
        lines(after: headline, in: document).first { line in
            let words = line.split(separator: " ")
            // Alone the name may be that of a picture's source, or a common word: `Mehr`.
            guard 2...4 ~= words.count, let name = words.first, name.hasSuffix(",") else { return false }
            return Agency.named(String(name.dropLast())) != nil
                && words.dropFirst().allSatisfy { $0.first?.isLowercase == false }
        }
    }

    /// The lines of the page's head, those of pictures aside.
    private static func lines(after headline: Int?, in document: HTMLDocument) -> some Sequence<String> {
        let start = headline.map { $0 + 1 } ?? document.count
        return (start..<max(start, min(document.count, start + 150))).lazy.compactMap { node in
            guard document.tag(of: node) == .text, document.bytes(of: node).count <= 300 else { return nil }
            let element = document.parent(of: node).map { HTMLElement(document: document, index: $0) }
            let isPicture = element.map { $0.isPicture || $0.ancestors.contains(where: \.isPicture) } ?? true
            return isPicture ? nil : MarkedText.line(document.text(of: node))
        }
    }
}

extension HTMLElement {
    /// Whether it holds a picture and what belongs to it.
    fileprivate var isPicture: Bool { tag == .figure || tag == .figcaption }
}
